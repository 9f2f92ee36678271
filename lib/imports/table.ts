import { emptyEvent, kindWord, type EventKind, type Fields, type Format, type Place } from './format.ts';
import { deliveryReader } from './deliveries.ts';
import type { Observer } from './observe.ts';
import { profileFinder } from './profiles.ts';
import { cellMemo, textAt } from './read/cell-text.ts';
import { quickRows } from './read/quick-rows.ts';
import type { StreamOptions } from './types.ts';

/** A column name as names are compared. */
export const columnName = (name: string): string =>
  name
    .replace(/^\uFEFF?\s*["']?|["']?\s*$/g, '')
    .trim()
    .toLowerCase();

/** Event words remembered per file; a hostile column must not grow the map. */
const MAX_WORDS = 1000;

const pick = (row: readonly string[], places: readonly number[]): string => {
  for (const place of places) {
    const value = row[place];
    if (value !== undefined && value !== '') return value;
  }
  return '';
};

/** What an event word means for a format, remembered by the word as it stands. */
export function kindReader(format: Format): (word: string) => EventKind | null {
  const known = new Map<string, EventKind | null>();
  const fallback = format.otherwise ?? null;
  const kinds = format.kinds ?? {};
  return (word) => {
    let kind = known.get(word);
    if (kind === undefined) {
      const plain = kindWord(word);
      kind = Object.hasOwn(kinds, plain) ? kinds[plain]! : fallback;
      if (known.size < MAX_WORDS) known.set(word, kind);
    }
    return kind;
  };
}

/** Turns rows into events. */
export type TableMapper = {
  /** `cut`: nothing follows, so a row that is too short was cut off. */
  row: (row: string[], line: () => number, cut: boolean) => void;
  /** Takes well-made rows from a place in UTF-8 text on; `line` is that of the first. */
  quick: (bytes: Uint8Array, from: number, line: number) => { at: number; lines: number };
};

/** Turns the rows of a table with this header into events. */
export function tableMapper(
  format: Format,
  fields: Fields,
  header: readonly string[],
  delimiter: string,
  observer: Observer,
  options: StreamOptions,
): TableMapper {
  const index = new Map<string, number>();
  header.forEach((name, at) => {
    const plain = columnName(name);
    if (!index.has(plain)) index.set(plain, at);
  });
  const columns = (place: Place | undefined): readonly number[] =>
    (place === undefined ? [] : typeof place === 'string' ? [place] : place)
      .map((name) => index.get(columnName(name)) ?? -1)
      .filter((at) => at !== -1);
  const at = {
    recipient: columns(fields.recipient),
    sender: columns(fields.sender),
    sendingDomain: columns(fields.sendingDomain),
    time: columns(fields.time),
    event: columns(fields.event),
    eventId: columns(fields.eventId),
    messageId: columns(fields.messageId),
    reply: columns(fields.reply),
    status: columns(fields.status),
    text: columns(fields.text),
    word: columns(fields.word),
    host: columns(fields.host),
    ip: columns(fields.ip),
    emailType: columns(fields.emailType),
  };
  const kindOf = kindReader(format);
  const event = emptyEvent();
  const width = header.length;
  const split = format.table?.split;
  const splitAt = split ? columns(split.column)[0] : undefined;
  let current: readonly string[] = [];
  const named = new Map<string, number>();
  const valueAt = (place: string): string => {
    let column = named.get(place);
    if (column === undefined) named.set(place, (column = index.get(columnName(place)) ?? -1));
    return column === -1 ? '' : (current[column] ?? '');
  };
  const raw = (): string => current.join(',');

  const one = (row: readonly string[], line: () => number) => {
    current = row;
    const word = pick(row, at.event);
    const kind = kindOf(word);
    if (kind === null) {
      observer.reject(line(), 'unknown-event', raw());
      return;
    }
    event.kind = kind;
    if (kind === 'skip' && !format.refine && !format.refineFailure) {
      observer.take(event, line, raw);
      return;
    }
    event.recipient = pick(row, at.recipient);
    event.sender = pick(row, at.sender);
    event.sendingDomain = pick(row, at.sendingDomain);
    event.time = pick(row, at.time);
    event.eventId = pick(row, at.eventId);
    event.messageId = pick(row, at.messageId);
    event.host = pick(row, at.host);
    event.ip = pick(row, at.ip);
    event.emailType = pick(row, at.emailType);
    event.permanence = '';
    // A delivery has no refusal; most rows are deliveries.
    const failed = kind !== 'delivered' || format.refine !== undefined;
    event.reply = failed ? pick(row, at.reply) : '';
    event.status = failed ? pick(row, at.status) : '';
    event.text = failed ? pick(row, at.text) : '';
    event.word = failed ? pick(row, at.word) : '';
    format.refine?.(event, valueAt);
    if (kind !== 'delivered') format.refineFailure?.(event, valueAt);
    observer.take(event, line, raw);
  };

  const takeRow: TableMapper['row'] = (row, line, cut) => {
    const last = row[row.length - 1]!;
    if (last.charCodeAt(last.length - 1) === 13) row[row.length - 1] = last.slice(0, -1);
    if (row.length === 1 && row[0]!.trim() === '') return;
    observer.row();
    if (row.length !== width) {
      const extra = row.length > width && row.slice(width).every((value) => value === '');
      if (!extra) {
        observer.reject(line(), cut ? 'truncated' : 'columns', row.join(','));
        return;
      }
    }
    const cell = splitAt === undefined ? '' : (row[splitAt] ?? '');
    if (!split || !cell.includes(split.by)) return one(row, line);
    for (const part of cell.split(split.by)) {
      if (part.trim() !== '') one(row.with(splitAt!, part.trim()), line);
    }
  };

  const profileOf = profileFinder(`import:${format.id}`);
  const delivery = format.refine || split ? null : deliveryReader(format, at, options, profileOf);
  const kindOfCell = cellMemo(kindOf);
  const kindOfNone = kindOf('');
  /** Rows of a kind that neither fields nor a function of the format can change need not be looked at. */
  const plainSkips = delivery !== null && !format.refineFailure;
  const cutOut = (bytes: Uint8Array): string[] => {
    const { cells } = quick;
    cells.all();
    const { starts, ends, doubled } = cells;
    const begin = starts[0]!;
    const text = textAt(bytes, begin, ends[width - 1]!);
    // One letter a byte: the row is cut as text, which is quicker than decoding each cell.
    const plain = text.length === ends[width - 1]! - begin;
    const row: string[] = [];
    for (let column = 0; column < width; column++) {
      const from = starts[column]!;
      const to = ends[column]!;
      const value = plain ? text.slice(from - begin, to - begin) : textAt(bytes, from, to);
      row.push(doubled[column] === 1 ? value.replaceAll('""', '"') : value);
    }
    return row;
  };
  let firstLine = 0;
  const asked = [
    at.recipient,
    at.sender,
    at.sendingDomain,
    at.time,
    at.event,
    at.eventId,
    at.messageId,
    at.host,
    at.ip,
    at.emailType,
  ].flat();
  const quick = quickRows(delimiter.charCodeAt(0), width, asked, (bytes, lines) => {
    if (delivery) {
      const { starts, ends } = quick.cells;
      let kind = kindOfNone;
      for (const column of at.event) {
        if (ends[column]! > starts[column]!) {
          kind = kindOfCell(bytes, starts[column]!, ends[column]!);
          break;
        }
      }
      if (kind === 'delivered' && delivery(bytes, quick.cells, observer.block)) return observer.delivered();
      if (kind === 'skip' && plainSkips) return observer.skip();
    }
    takeRow(cutOut(bytes), () => firstLine + lines, false);
  });

  return {
    row: takeRow,
    quick: (bytes, from, line) => {
      firstLine = line;
      return quick.read(bytes, from);
    },
  };
}
