import type { Rejected } from '../types.ts';
import { owned } from './owned.ts';

/** Longest record (row, line, JSON item) in characters. Stops an unclosed quote or a file of zeros from filling memory. */
export const MAX_RECORD_LENGTH = 1024 * 1024;
/** Deepest nesting of a JSON record. Stops a file of brackets. */
export const MAX_DEPTH = 64;
/** Characters of a rejected row that are kept for the list. */
const MAX_ROW_SHOWN = 500;

/** Records of one piece of text. */
export type Records<T> = {
  values: T[];
  /** Line the n-th record begins in, 1-based. */
  line: (index: number) => number;
  /** Records that could not be read. */
  broken: Rejected[];
};

/** Turns pieces of text into records; keeps an unfinished record for the next piece. */
export type Reader<T> = {
  /** `last`: nothing follows. */
  push: (text: string, last: boolean) => Records<T>;
};

/** A rejected row, cut to what a list can show. */
export const reject = (line: number, why: Rejected['why'], row: string): Rejected => ({
  line,
  why,
  row: owned(row.slice(0, MAX_ROW_SHOWN)),
});

/** Number of line ends in a text. */
export function countLines(text: string, lineEnd = '\n'): number {
  let count = 0;
  for (let at = text.indexOf(lineEnd); at !== -1; at = text.indexOf(lineEnd, at + 1)) count++;
  return count;
}
