import { FORMATS, formatOf } from './formats/index.ts';
import type { Fields, Format, Item } from './format.ts';
import { fits, follow, rowsOf } from './items.ts';
import { guessMapping, usable } from './mapping.ts';
import { DELIMITERS, csvReader } from './read/csv.ts';
import { jsonReader } from './read/json.ts';
import { columnName } from './table.ts';
import { ImportError, type MappedField, type Mapping } from './types.ts';

/** How a file's text is cut into records. */
export type Shape =
  | {
      kind: 'table';
      delimiter: string;
      header: string[];
      /** Lines before the first row of data. */ skip: number;
    }
  | { kind: 'json'; /** One value a line. */ lines: boolean }
  | { kind: 'form' }
  | { kind: 'log' }
  | { kind: 'mail'; mbox: boolean };

/** What a file is. */
export type Recognised = {
  format: Format;
  fields: Fields;
  shape: Shape;
  mapping: Mapping | null;
  sample: string[][];
};

/** Rows looked at. */
const SAMPLE_ROWS = 20;
/** Lines looked at for a log. */
const SAMPLE_LINES = 200;
/** Depth to which keys of unknown JSON are offered as columns. */
const KEY_DEPTH = 3;
const MAX_KEYS = 200;

const HEADER_LINE =
  /^(?:Return-Path|Received|Delivered-To|X-[\w-]+|ARC-[\w-]+|DKIM-Signature|Message-ID|From|To|Date|Subject|MIME-Version|Content-Type|Authentication-Results|Auto-Submitted)\s*:/i;

/** A backup of this extension is restored, not imported. */
const BACKUP = /^\s*\{\s*"(?:format|kind|app)"\s*:\s*"bouncelens/i;

const GENERIC = 'generic-delimited';

/** Column names or paths of a mapping as fields. */
function fieldsOf(mapping: Mapping): Fields {
  const fields: Fields = {};
  for (const [field, column] of Object.entries(mapping))
    if (field !== 'dateOrder' && column) fields[field as MappedField] = column;
  // The event column may also name the cause ("mailbox full").
  if (mapping.event) fields.word = mapping.event;
  return fields;
}

/**
 * Tells what a file is by its first text. `wanted` names the format when the user chose one; `mapping` the columns of a
 * generic table. Throws `ImportError` (`backup`, `not-recognised`).
 */
export function recognise(head: string, whole: boolean, wanted?: string, mapping?: Mapping): Recognised {
  const text = head.charCodeAt(0) === 0xfeff ? head.slice(1) : head;
  const first = text.trimStart();
  if (first === '') throw new ImportError('empty');
  if (BACKUP.test(first.slice(0, 400))) throw new ImportError('backup');
  const formats = wanted ? FORMATS.filter((format) => format.id === wanted) : FORMATS;
  if (formats.length === 0) throw new ImportError('not_recognized');
  const found =
    asMail(text, formats) ??
    (first.startsWith('{') || first.startsWith('[') ? asJson(first, whole, formats, mapping) : null) ??
    asForm(first, formats) ??
    asLog(text, formats) ??
    (/^[{[<]/.test(first) ? null : asTable(text, whole, formats, mapping));
  if (!found) throw new ImportError('not_recognized');
  return found;
}

function asMail(text: string, formats: readonly Format[]): Recognised | null {
  const format = formats.find((it) => it.mail);
  if (!format) return null;
  const lines = text.slice(0, 4000).split(/\r?\n/, 6);
  const mbox = /^From \S+/.test(lines[0]!) && HEADER_LINE.test(lines[1] ?? '');
  const headers = lines.filter((line) => HEADER_LINE.test(line) || /^[ \t]\S/.test(line)).length;
  if (!mbox && !(HEADER_LINE.test(lines[0]!) && headers >= Math.min(2, lines.length))) return null;
  return { format, fields: {}, shape: { kind: 'mail', mbox }, mapping: null, sample: [] };
}

function asLog(text: string, formats: readonly Format[]): Recognised | null {
  const lines = text.split(/\r?\n|\r/, SAMPLE_LINES);
  const format = formats.find(({ log }) => log && lines.some((line) => log.line.test(line)));
  return format ? { format, fields: {}, shape: { kind: 'log' }, mapping: null, sample: [] } : null;
}

const FORM = /^[\w%[\].-]{1,64}=[^&\s]*(?:&[\w%[\].-]{1,64}=[^&\s]*)*$/;

/** A line of a posted form as an object; `mandrill_events` holds JSON. */
export function formItem(line: string): unknown {
  const form = new URLSearchParams(line.trim());
  const events = form.get('mandrill_events');
  return events === null ? Object.fromEntries(form) : JSON.parse(events);
}

function asForm(first: string, formats: readonly Format[]): Recognised | null {
  const line = first.slice(0, first.search(/[\r\n]|$/));
  if (!FORM.test(line) && !line.startsWith('mandrill_events=')) return null;
  let item: unknown;
  try {
    item = formItem(line);
  } catch {
    // Cut by the end of the sample: the field's name tells enough.
    const format = line.startsWith('mandrill_events=')
      ? formats.find(({ id }) => id === 'mandrill-webhook')
      : undefined;
    return format
      ? { format, fields: format.fields, shape: { kind: 'form' }, mapping: null, sample: [] }
      : null;
  }
  const format = formats.find((it) => it.items && rowsOf(item, it).some((row) => fits(it, row)));
  return format
    ? { format, fields: format.fields, shape: { kind: 'form' }, mapping: null, sample: [] }
    : null;
}

/** Is each line a JSON value of its own? */
function oneALine(text: string, whole: boolean): boolean {
  const lines = text.split('\n', 3).map((line) => line.trim());
  if (lines.length === 1 && !whole) return false;
  try {
    const value: unknown = JSON.parse(lines[0]!);
    return typeof value === 'object' && value !== null && (lines.length > 1 || whole);
  } catch {
    // A broken first line is no reason to read a file of lines otherwise.
    return lines.length > 1 && /^\{.*\}$/.test(lines[1]!) && lines[0]!.length > 1;
  }
}

function asJson(
  text: string,
  whole: boolean,
  formats: readonly Format[],
  mapping?: Mapping,
): Recognised | null {
  const lines = oneALine(text, whole);
  const shape: Shape = { kind: 'json', lines };
  const samples = new Map<string, unknown[]>();
  const sampleOf = (wraps: readonly string[]): unknown[] => {
    const key = wraps.join();
    let values = samples.get(key);
    if (!values)
      samples.set(key, (values = jsonReader(wraps).push(text, false).values.slice(0, SAMPLE_ROWS)));
    return values;
  };
  for (const format of formats) {
    if (!format.items) continue;
    const rows = sampleOf(format.items.wraps ?? []).flatMap((value) => rowsOf(value, format));
    if (rows.some((row) => fits(format, row)))
      return { format, fields: format.fields, shape, mapping: null, sample: [] };
  }
  const generic = formatOf(GENERIC)!;
  if (!formats.includes(generic)) return null;
  const rows = sampleOf([]).flatMap((value) => rowsOf(value, generic));
  const header = keysOf(rows);
  const cells = rows.map((row) => header.map((key) => cellOf(follow(row, key))));
  const guess = mapping ?? guessMapping(header, cells);
  return usable(guess)
    ? { format: generic, fields: fieldsOf(guess), shape, mapping: guess, sample: cells }
    : null;
}

const cellOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** The paths of the plain values of some items. */
function keysOf(items: readonly Item[]): string[] {
  const keys = new Set<string>();
  const walk = (item: Item, path: string, depth: number) => {
    for (const [key, value] of Object.entries(item)) {
      if (keys.size >= MAX_KEYS) return;
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        if (depth < KEY_DEPTH) walk(value as Item, `${path}${key}.`, depth + 1);
      } else keys.add(path + key);
    }
  };
  for (const item of items) walk(item, '', 1);
  return [...keys];
}

/** The first rows by one delimiter. */
function rowsBy(text: string, delimiter: string, whole: boolean): string[][] {
  const { values } = csvReader(delimiter).push(text, whole);
  return values.slice(0, SAMPLE_ROWS + 1).map((row) => row.map((value) => value.replace(/\r$/, '')));
}

/** `#TYPE System.…` of PowerShell and `sep=;` of Excel stand before the header. */
const PREAMBLE = /^(?:#TYPE [^\n]*|sep=.)\r?\n/i;

function tableFits(format: Format, names: ReadonlySet<string>): boolean {
  const marks = format.table!;
  const has = (name: string): boolean => names.has(columnName(name));
  if (!marks.all && !marks.any) return false;
  return (
    (marks.all ?? []).every(has) &&
    !(marks.none ?? []).some(has) &&
    (!marks.any || marks.any.filter(has).length >= (marks.least ?? 1))
  );
}

function asTable(
  text: string,
  whole: boolean,
  formats: readonly Format[],
  mapping?: Mapping,
): Recognised | null {
  const preamble = PREAMBLE.exec(text)?.[0] ?? '';
  const excel = /^sep=(.)/i.exec(preamble)?.[1];
  const body = text.slice(preamble.length).replace(/^#(?=type\b)/i, '');
  const delimiters = excel ? [excel] : DELIMITERS;
  const read = delimiters
    .map((delimiter) => ({ delimiter, rows: rowsBy(body, delimiter, whole) }))
    .filter(({ rows }) => (rows[0]?.length ?? 0) > 1);
  const skip = preamble === '' ? 0 : 1;
  for (const format of formats) {
    if (!format.table) continue;
    for (const { delimiter, rows } of read) {
      const header = rows[0]!;
      if (tableFits(format, new Set(header.map(columnName))))
        return table(format, format.fields, delimiter, header, skip + 1, null, rows.slice(1));
      const named = format.table.columns?.(rows);
      if (named) {
        const bare = header.some((cell) => cell.includes('@'));
        return table(
          format,
          format.fields,
          delimiter,
          [...named],
          skip + (bare ? 0 : 1),
          null,
          rows.slice(bare ? 0 : 1),
        );
      }
    }
  }
  const generic = formatOf(GENERIC)!;
  if (!formats.includes(generic)) return null;
  // The delimiter that makes the most columns and the same number in nearly every row.
  const even = (rows: string[][]): boolean =>
    rows.filter((row) => row.length === rows[0]!.length).length * 10 >=
    rows.filter((row) => row.length > 1).length * 6;
  const best = read.filter(({ rows }) => even(rows)).sort((a, b) => b.rows[0]!.length - a.rows[0]!.length)[0];
  if (!best) return null;
  const headless = best.rows[0]!.some((cell) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(cell.trim()));
  const header = headless
    ? best.rows[0]!.map((_, column) => `Column ${column + 1}`)
    : best.rows[0]!.map((name) => name.trim());
  const rows = headless ? best.rows : best.rows.slice(1);
  const guess = mapping ?? guessMapping(header, rows);
  if (!usable(guess)) return null;
  return table(generic, fieldsOf(guess), best.delimiter, header, skip + (headless ? 0 : 1), guess, rows);
}

const table = (
  format: Format,
  fields: Fields,
  delimiter: string,
  header: string[],
  skip: number,
  mapping: Mapping | null,
  sample: string[][],
): Recognised => ({ format, fields, shape: { kind: 'table', delimiter, header, skip }, mapping, sample });
