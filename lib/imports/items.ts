import { emptyEvent, type Fields, type Format, type Item, type MailEvent, type Place } from './format.ts';
import type { Observer } from './observe.ts';
import { kindReader } from './table.ts';

/** Recipients one item may name; stops a hostile list from becoming millions of events. */
const MAX_ROWS = 10_000;

const known = new Map<string, readonly string[]>();

/** The keys of a path. Paths are those of the formats and of a mapping, so few that all are kept. */
function keysOf(path: string): readonly string[] {
  let keys = known.get(path);
  if (!keys) known.set(path, (keys = path.split('.')));
  return keys;
}

/** Follows a path of keys; a key that itself holds dots wins over the path. */
export function follow(item: unknown, path: string): unknown {
  let value = item;
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, path)) return (value as Item)[path];
  for (const key of keysOf(path)) {
    if (Array.isArray(value)) value = value[0];
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Item)[key];
  }
  return value;
}

/** A value as text: the first of a list, '' for an object. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) && !Array.isArray(value[0]) ? asText(value[0]) : '';
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows a parsed value holds: lists and known envelopes opened, items with several recipients split. */
export function rowsOf(value: unknown, format: Format): Item[] {
  const wraps = format.items?.wraps ?? [];
  const open = Array.isArray(value) ? value : [value];
  const rows: Item[] = [];
  for (const it of open) {
    if (!isItem(it)) continue;
    const list = wraps.map((wrap) => follow(it, wrap)).find(Array.isArray) as unknown[] | undefined;
    for (const item of list ?? [it]) {
      if (!isItem(item)) continue;
      try {
        rows.push(...(format.items?.rows?.(item) ?? [item]).slice(0, MAX_ROWS).filter(isItem));
      } catch {
        // The item is not built as this format's are; it stays as it is and is judged by its fields.
        rows.push(item);
      }
    }
  }
  return rows;
}

/** Do the marks of a format fit an item? */
export function fits(format: Format, item: Item): boolean {
  const marks = format.items;
  if (!marks) return false;
  return (
    marks.all.every((path) => follow(item, path) !== undefined) &&
    !(marks.none ?? []).some((path) => follow(item, path) !== undefined) &&
    (marks.test?.(item) ?? true)
  );
}

/** Turns parsed JSON into events. */
export function itemMapper(
  format: Format,
  fields: Fields,
  observer: Observer,
): (value: unknown, line: () => number) => void {
  const event = emptyEvent();
  const kindOf = kindReader(format);
  const paths = (place: Place | undefined): readonly string[] =>
    place === undefined ? [] : typeof place === 'string' ? [place] : place;
  const text = (item: Item, place: Place | undefined): string => {
    for (const path of paths(place)) {
      const found = asText(follow(item, path));
      if (found !== '') return found;
    }
    return '';
  };
  const fill = (item: Item, into: MailEvent) => {
    into.recipient = text(item, fields.recipient);
    into.sender = text(item, fields.sender);
    into.sendingDomain = text(item, fields.sendingDomain);
    into.time = text(item, fields.time);
    into.eventId = text(item, fields.eventId);
    into.messageId = text(item, fields.messageId);
    into.reply = text(item, fields.reply);
    into.status = text(item, fields.status);
    into.text = text(item, fields.text);
    into.word = text(item, fields.word);
    into.host = text(item, fields.host);
    into.ip = text(item, fields.ip);
    into.emailType = text(item, fields.emailType);
    into.permanence = '';
  };
  return (value, line) => {
    const rows = rowsOf(value, format);
    if (rows.length === 0) {
      observer.row();
      observer.reject(line(), 'not-json', JSON.stringify(value) ?? '');
    }
    for (const item of rows) {
      observer.row();
      const raw = () => JSON.stringify(item);
      const kind = kindOf(text(item, fields.event));
      if (kind === null) {
        observer.reject(line(), 'unknown-event', raw());
        continue;
      }
      event.kind = kind;
      fill(item, event);
      format.refine?.(event, (path) => asText(follow(item, path)));
      if (event.kind !== 'delivered') format.refineFailure?.(event, (path) => asText(follow(item, path)));
      observer.take(event, line, raw);
    }
  };
}
