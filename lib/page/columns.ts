import type { Column, RowWords } from '#lib/sites/site.ts';
import { HEADER_WORDS, type Header } from '#lib/sites/words.ts';
import { readValue } from './read.ts';

/** The cells of one log row by what they hold. */
export type Cells = {
  /** Text of a column, folded; empty when there is none. */
  value(column: Column): string;
  /** The elements whose text is read for codes: all but those that are known to hold something else. */
  readable: Element[];
  /** The table counts: its rows are sums of events. */
  sums: boolean;
  /** Number of columns recognised by their header: from two on the table is a log. */
  known: number;
};

const ROW_PARENTS = 'table,[role="table"],[role="grid"],[role="treegrid"]';
const CELLS =
  ':scope > td, :scope > th, :scope > [role="cell"], :scope > [role="gridcell"], :scope > [role="rowheader"]';
/** Columns that never hold a reply; a subject such as "550 rooms" must not be read. */
const SILENT: readonly Header[] = ['subject', 'count', 'time', 'sender', 'eventId', 'sendingIp', 'emailType'];
/** A number alone under a header that is no code: opens, clicks, attempts, size. */
const NUMBER = /^\d{1,9}([.,]\d{1,3})?\s?%?$/;
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '([a-z]{3,9},? )?';
/** A day in one of the usual forms, a day and month with a clock, a clock alone, seconds since 1970, "2 hours ago". */
const TIME = new RegExp(
  `^\\[?(${[
    '\\d{4}[-/]\\d\\d?[-/]\\d\\d?(?!\\d)',
    '\\d\\d?[./]\\d\\d?[./]\\d{2,4}(?![.:\\d])',
    `${WEEKDAY}\\d\\d?[ /-][a-z]{3,9}\\.?,?[ /-]\\d{4}`,
    `${WEEKDAY}[a-z]{3,9}\\.? \\d\\d?,? \\d{4}`,
    `${WEEKDAY}(\\d\\d?[ -]${MONTH}|${MONTH} \\d\\d?),? (at )?\\d\\d?:\\d\\d`,
    '\\d\\d?:\\d\\d(:\\d\\d)?([.,]\\d+)?( ?[ap]m)?\\]?$',
    '1\\d{9}(\\d{3}|\\.\\d+)?$',
    '(\\d{1,3}|an?) (sec|min|h(ou)?r|day|week)[a-z]* ago$',
    'yesterday\\b',
  ].join('|')})`,
  'i',
);
const SHAPES: readonly (readonly [Column, RegExp])[] = [
  ['recipient', /^<?[^\s@<>]{1,64}@[^\s@<>]+\.[^\s@<>]+>?$/],
  ['sendingIp', /^\d{1,3}(\.\d{1,3}){3}$/],
  ['status', /^[245]\.\d{1,3}\.\d{1,3}$/],
  ['reply', /^[245]\d\d$/],
  [
    'event',
    /^(soft |hard )?(bounced?|deferred|delayed|failed|dropped|suppressed|delivered|delivery|rejected|blocked)$/i,
  ],
  ['time', TIME],
];

/** Is this a row of header cells? */
export function isHeaderRow(row: Element): boolean {
  if (row.closest('thead')) return true;
  if (row.querySelector('[role="columnheader"]')) return true;
  const cells = row.querySelectorAll(':scope > td, :scope > th');
  return cells.length > 1 && [...cells].every((cell) => cell.localName === 'th');
}

/** The cells of a row: table cells, cells by role, else the children of the first element that has several. */
export function cellsOf(row: Element): Element[] {
  const cells = [...row.querySelectorAll(CELLS)];
  if (cells.length > 0) return cells;
  let at = row;
  while (at.childElementCount === 1) at = at.firstElementChild!;
  return at.childElementCount > 1 ? [...at.children] : [row];
}

/** What the headers of tables say; kept for one pass over the page, because a table asks once a row. */
export type HeaderCache = Map<Element, Map<RowWords | null, readonly (Header | null)[]>>;

/** Reads the columns of a row: selectors of the site first, then header words, then the shape of the values. */
export function readCells(row: Element, spec: RowWords | null, cache: HeaderCache): Cells {
  const cells = cellsOf(row);
  const headers = headersOf(row, spec, cache);
  const values = new Map<Column, string>();
  const named = new Map<Element, Header>();
  for (const [column, words] of Object.entries(spec?.columns ?? {}) as [Column, readonly string[]][]) {
    const selectors = words.filter((word) => word.startsWith('css:')).map((word) => word.slice(4));
    const value = selectors.length > 0 ? ownOrInner(row, selectors) : '';
    if (value) values.set(column, value);
  }
  if (headers.length > 0) {
    for (const [index, cell] of cells.entries()) {
      const header = headers[index];
      if (!header) continue;
      named.set(cell, header);
      if (header !== 'subject' && header !== 'count' && !values.has(header)) values.set(header, textOf(cell));
    }
  }
  for (const cell of cells) {
    if (named.has(cell)) continue;
    const text = textOf(cell);
    if (text.length >= 120 || (headers.length > 0 && NUMBER.test(text))) continue;
    const shape = SHAPES.find(([column, pattern]) => !values.has(column) && pattern.test(text));
    if (!shape) continue;
    named.set(cell, shape[0]);
    // An address without a header may be the server's that was spoken to.
    if (shape[0] !== 'sendingIp') values.set(shape[0], text);
  }
  return {
    value: (column) => values.get(column) ?? '',
    readable: cells.filter((cell) => {
      const name = named.get(cell) ?? 'text';
      if (SILENT.includes(name)) return false;
      return headers.length === 0 || name === 'reply' || name === 'status' || !NUMBER.test(textOf(cell));
    }),
    sums: headers.includes('count'),
    known: new Set(headers.filter((header) => header !== null && header !== 'subject' && header !== 'count'))
      .size,
  };
}

/** A selector may name the row itself (`css:[data-id]@data-id`). */
function ownOrInner(row: Element, selectors: readonly string[]): string {
  for (const selector of selectors) {
    const [, path, attribute] = /^(.*?)(?:@([\w-]+))?$/.exec(selector)!;
    if (attribute && row.matches(path!)) return row.getAttribute(attribute) ?? '';
  }
  return readValue(selectors, [row]);
}

function headersOf(row: Element, spec: RowWords | null, cache: HeaderCache): readonly (Header | null)[] {
  const table = row.closest(ROW_PARENTS);
  if (!table) return [];
  let known = cache.get(table);
  if (!known) cache.set(table, (known = new Map()));
  let headers = known.get(spec);
  if (!headers) known.set(spec, (headers = headerCells(table).map((cell) => headerOf(textOf(cell), spec))));
  return headers;
}

/**
 * Where the headers of a table stand. A table of thousands of rows is looked through for them once and not again each time a
 * cell of it changes.
 */
const headersFound = new WeakMap<Element, readonly Element[]>();

function headerCells(table: Element): readonly Element[] {
  let cells = headersFound.get(table);
  if (!cells || !areStillHeaders(cells, table)) headersFound.set(table, (cells = findHeaderCells(table)));
  return cells;
}

/** All cells of the last row of a head that is still this table's; a table without headers may get some. */
function areStillHeaders(cells: readonly Element[], table: Element): boolean {
  const row = cells[0]?.parentElement;
  return (
    row?.parentElement?.localName === 'thead' &&
    row.parentElement.lastElementChild === row &&
    row.childElementCount === cells.length &&
    table.contains(row) &&
    cells.every((cell) => cell.parentElement === row)
  );
}

function findHeaderCells(table: Element): readonly Element[] {
  const cells = table.querySelectorAll('thead th, thead td, [role="columnheader"]');
  if (cells.length > 0) return lastRow([...cells]);
  const first = table.querySelector('tr');
  return first && isHeaderRow(first) ? [...first.children] : [];
}

/** Of several header rows the last one names the columns. */
function lastRow(cells: Element[]): Element[] {
  const row = cells.at(-1)!.parentElement;
  return cells.filter((cell) => cell.parentElement === row);
}

function headerOf(word: string, spec: RowWords | null): Header | null {
  // Sort arrows and the like follow the word.
  const name = word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '') return null;
  for (const [column, words] of Object.entries(spec?.columns ?? {}))
    if (words.includes(name)) return column as Column;
  for (const [header, words] of Object.entries(HEADER_WORDS))
    if (words.includes(name)) return header as Header;
  return null;
}

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
