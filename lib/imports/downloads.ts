import type { AddressToAct, Rejected } from './types.ts';

/** A cell a spreadsheet would run as a formula gets an apostrophe in front. */
const guarded = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const cell = (value: string | number | null): string => {
  const text = guarded(String(value ?? ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const csv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** The addresses to act on, as CSV: list, address, reason, reply, status. */
export const addressesCsv = (addresses: readonly AddressToAct[]): string =>
  csv([
    ['list', 'address', 'reason', 'reply', 'status'],
    ...addresses.map(({ list, address, reason, reply, status }) => [list, address, reason, reply, status]),
  ]);

/** The rows that were not counted, as CSV: file, line, why, row. */
export const rejectedCsv = (rows: readonly (Rejected & { file: string })[]): string =>
  csv([['file', 'line', 'why', 'row'], ...rows.map(({ file, line, why, row }) => [file, line, why, row])]);
