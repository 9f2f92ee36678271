import type { Rejected } from '../types.ts';
import { refuseZeros } from './lines.ts';
import { MAX_DEPTH, MAX_RECORD_LENGTH, reject, type Reader } from './reader.ts';

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const LINE_END = 10;

/**
 * Reads JSON items without ever holding the whole text. Items are: the objects of an array at the top, the objects of an
 * array under one of the `wraps` paths ("items", "data.records"), else whole objects, one after the other (also one a line).
 * An item that is no JSON, is longer than MAX_RECORD_LENGTH or deeper than MAX_DEPTH is rejected with its line.
 */
export function jsonReader(wraps: readonly string[]): Reader<unknown> {
  const paths = new Set(wraps);
  let held = '';
  let line = 1;
  let scan = 0; // how far `held` was looked at
  let start = -1; // where the open item begins
  let startLine = 1;
  let depth = 0; // within the open item
  let inString = false;
  let escaped = false;
  let lists = 0; // lists we are in
  let outer = 0; // depth of the envelope around a wrapped list
  let tail = 0; // open brackets of an envelope whose list has ended: of no interest
  let path: string[] = [];
  let key = '';
  let keyStart = -1;
  let lastString = '';
  let tooDeep = false;
  let overflow = false; // the open item is too long: its text is dropped, its end awaited
  const odd = oddFinder();

  const reset = () => {
    start = -1;
    depth = 0;
    path = [];
    key = '';
    tooDeep = false;
    overflow = false;
  };

  return {
    push(text, last) {
      const values: unknown[] = [];
      const lines: number[] = [];
      const broken: Rejected[] = [];
      const all = held + text;

      const finish = (end: number) => {
        const item = all.slice(start, end);
        if (overflow) return reset();
        if (tooDeep) broken.push(reject(startLine, 'too-deep', item));
        else {
          try {
            values.push(JSON.parse(item));
            lines.push(startLine);
          } catch {
            broken.push(reject(startLine, 'not-json', item));
          }
        }
        reset();
      };

      let at = scan;
      for (; at < all.length; at++) {
        const code = all.charCodeAt(at);
        if (inString) {
          if (escaped) escaped = false;
          else if (code === BACKSLASH) escaped = true;
          else if (code === QUOTE) {
            inString = false;
            if (lists === 0 && depth <= 2 && depth > 0 && at - keyStart < 64)
              lastString = all.slice(keyStart, at);
          } else if (code === LINE_END) {
            // JSON strings hold no bare line end: the quote was never closed. The rest of this item is lost.
            inString = false;
            if (start !== -1) broken.push(reject(startLine, 'not-json', all.slice(start, at)));
            reset();
            line++;
          }
          continue;
        }
        if (code === LINE_END) line++;
        else if (code === QUOTE) {
          inString = true;
          keyStart = at + 1;
          // Most of a file is the inside of plain strings: on to the closing quote.
          const close = all.indexOf('"', keyStart);
          if (close !== -1 && odd(all, keyStart) > close) at = close - 1;
        } else if (tail > 0) {
          if (code === OPEN_OBJECT || code === OPEN_ARRAY) tail++;
          else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) tail--;
        } else if (code === OPEN_OBJECT) {
          if (start === -1) {
            start = at;
            startLine = line;
            depth = 1;
          } else {
            depth++;
            if (depth > MAX_DEPTH) tooDeep = true;
            if (depth === 2) path = [key];
          }
        } else if (code === OPEN_ARRAY) {
          if (start === -1) lists++;
          else {
            const name = depth === 1 ? key : depth === 2 ? `${path[0]}.${key}` : '';
            if (lists === 0 && paths.has(name)) {
              // An envelope: what stood before the list is of no interest.
              lists++;
              outer = depth;
              reset();
            } else if (++depth > MAX_DEPTH) tooDeep = true;
          }
        } else if (code === CLOSE_OBJECT) {
          if (start !== -1 && --depth === 0) finish(at + 1);
        } else if (code === CLOSE_ARRAY) {
          if (start === -1) {
            lists = Math.max(0, lists - 1);
            if (lists === 0) {
              tail = outer;
              outer = 0;
            }
          } else if (--depth === 0) finish(at + 1);
        } else if (code === 58 && start !== -1 && depth <= 2) key = lastString;
      }
      const keep = start === -1 ? all.length : start;
      held = all.slice(keep);
      scan = all.length - keep;
      if (start !== -1) start = 0;
      if (inString) keyStart -= keep;
      if (held.length > MAX_RECORD_LENGTH) {
        refuseZeros(held);
        if (!overflow) broken.push(reject(startLine, 'too-long', held));
        overflow = true;
        held = '';
        scan = 0;
      }
      if (last && start !== -1) {
        broken.push(reject(startLine, 'truncated', held));
        held = '';
        reset();
      }
      return { values, line: (index) => lines[index] ?? line, broken };
    },
  };
}

/** Finds the next backslash or line end of a text. Asked in order, so that no part of the text is searched twice. */
function oddFinder(): (text: string, from: number) => number {
  let known = '';
  let backslash = -1;
  let lineEnd = -1;
  const next = (text: string, sign: string, from: number): number => {
    const at = text.indexOf(sign, from);
    return at === -1 ? text.length : at;
  };
  return (text, from) => {
    if (text !== known) {
      known = text;
      backslash = lineEnd = -1;
    }
    if (backslash < from) backslash = next(text, '\\', from);
    if (lineEnd < from) lineEnd = next(text, '\n', from);
    return Math.min(backslash, lineEnd);
  };
}

/** Reads JSON a line at a time: a broken line costs one record. Faster than `jsonReader` where each line is whole. */
export function ndjsonReader(lines: Reader<string>): Reader<unknown> {
  return {
    push(text, last) {
      const read = lines.push(text, last);
      const values: unknown[] = [];
      const places: number[] = [];
      const broken = read.broken;
      for (let index = 0; index < read.values.length; index++) {
        const value = read.values[index]!;
        if (value.trim() === '') continue;
        try {
          values.push(JSON.parse(value));
          places.push(read.line(index));
        } catch {
          const cut = last && index === read.values.length - 1;
          broken.push(reject(read.line(index), cut ? 'truncated' : 'not-json', value));
        }
      }
      return { values, line: (index) => places[index] ?? 0, broken };
    },
  };
}
