import Papa from 'papaparse';
import type { Rejected } from '../types.ts';
import { refuseZeros } from './lines.ts';
import { MAX_RECORD_LENGTH, countLines, reject, type Reader } from './reader.ts';

/** Delimiters tried, most usual first. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Broken quotes mended in one piece of text before quotes are no longer believed there; keeps a hostile file linear. */
const MAX_MENDED = 32;

type Fault = { code: string; row?: number; index?: number };
type Parsed = { data: string[][]; errors: Fault[]; meta: { cursor: number } };
type Run = { from: number; line: number; quoted: boolean };

/** A reader that lets rows be taken by others while it holds none itself. */
export type CsvReader = Reader<string[]> & {
  /** Holds no unfinished row and knows the line ends. */
  readonly idle: boolean;
  /** Line of the next row. */
  readonly line: number;
  /** Others took this many lines. */
  pass: (lines: number) => void;
};

/**
 * Reads delimited text with Papa Parse's parser, piece by piece: a row cut by the end of a piece waits for the next one.
 * A quote that is opened and never closed costs one line, not the rest of the file.
 */
export function csvReader(delimiter: string): CsvReader {
  let held = '';
  let line = 1;
  let lineEnd: '\n' | '\r' | '' = '';
  const parse = (text: string, last: boolean, quotes: boolean): Parsed => {
    const newline = lineEnd === '\r' ? '\r' : '\n';
    const parser = new Papa.Parser({ delimiter, newline, fastMode: quotes ? undefined : true });
    return parser.parse(text, 0, !last) as Parsed;
  };
  return {
    get idle() {
      return held === '' && lineEnd === '\n';
    },
    get line() {
      return line;
    },
    pass(lines) {
      line += lines;
    },
    push(text, last) {
      const broken: Rejected[] = [];
      const runs: Run[] = [];
      let all = held === '' ? text : held + text;
      // "\n" serves "\r\n" too: the parser forgives blanks behind a closing quote, and the mapper trims the last field.
      if (lineEnd === '') lineEnd = all.includes('\n') || !all.includes('\r') ? '\n' : '\r';
      const end = lineEnd;
      let values: string[][] = [];
      /** Counts rows in and moves on behind them. */
      const take = (rows: string[][], used: number, quoted: boolean) => {
        runs.push({ from: values.length, line, quoted });
        values = values.length === 0 ? rows : values.concat(rows);
        line += quoted ? countLines(all.slice(0, used), end) : rows.length;
        all = all.slice(used);
      };
      const dropLine = () => {
        const stop = all.indexOf(end);
        broken.push(reject(line++, 'quote', stop === -1 ? all : all.slice(0, stop)));
        all = stop === -1 ? '' : all.slice(stop + 1);
      };
      for (let mended = 0; ; mended++) {
        if (all === '') break;
        const quotes = mended < MAX_MENDED;
        const quoted = quotes && all.includes('"');
        const parsed = parse(all, last, quotes);
        const fault = quoted ? swallowed(parsed, end, last) : null;
        if (fault) {
          take(parsed.data.slice(0, fault.row), lineStart(all, fault, end), true);
          dropLine();
          continue;
        }
        take(parsed.data, last ? all.length : parsed.meta.cursor, quoted);
        if (last || all.length <= MAX_RECORD_LENGTH) break;
        refuseZeros(all);
        dropLine();
      }
      held = all;
      return { values, broken, line: (index) => lineOf(values, runs, index, end) };
    },
  };
}

/** The first fault that let a field swallow the lines behind it. */
function swallowed(parsed: Parsed, end: string, last: boolean): Required<Fault> | null {
  for (const { code, row, index } of parsed.errors) {
    if (row === undefined || index === undefined) continue;
    if (code === 'MissingQuotes' && last) return { code, row, index };
    if (code === 'InvalidQuotes' && parsed.data[row]?.some((field) => field.includes(end)))
      return { code, row, index };
  }
  return null;
}

const lineStart = (text: string, fault: Required<Fault>, end: string): number =>
  fault.index < 1 ? 0 : text.lastIndexOf(end, fault.index - 1) + 1;

/** Line of a row; counted only when a row is rejected, because it costs a walk over the rows before it. */
function lineOf(rows: string[][], runs: Run[], index: number, end: string): number {
  const run = runs.findLast(({ from }) => from <= index);
  if (!run) return 0;
  let line = run.line + index - run.from;
  if (!run.quoted) return line;
  for (let row = run.from; row < index; row++)
    for (const field of rows[row]!) if (field.includes(end)) line += countLines(field, end);
  return line;
}
