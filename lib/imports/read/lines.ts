import { MAX_RECORD_LENGTH, reject, type Reader } from './reader.ts';
import { ImportError, type Rejected } from '../types.ts';

/** A run of NUL characters this long is no text: the rest of a preallocated file, or ten gigabytes of zeros. */
const ZEROS = '\0'.repeat(4096);

/** Throws `zeros` when a text without line end is only NUL characters. */
export function refuseZeros(text: string): void {
  if (text.includes(ZEROS)) throw new ImportError('zeros');
}

/** Splits text into lines; ends "\n", "\r\n" and (in a file without "\n") "\r". Too long lines are rejected. */
export function lineReader(): Reader<string> {
  let held = '';
  let line = 1;
  let skipping = false;
  return {
    push(text, last) {
      const broken: Rejected[] = [];
      const start = line;
      let all = held + text;
      if (!all.includes('\n') && all.includes('\r') && (last || all.length > MAX_RECORD_LENGTH))
        all = all.replaceAll('\r', '\n');
      const values = all.split('\n');
      held = values.pop()!;
      if (last && held !== '') {
        values.push(held);
        held = '';
      }
      line += values.length;
      if (skipping && values.length > 0) {
        skipping = false;
        values[0] = '';
      }
      for (let index = 0; index < values.length; index++) {
        const value = values[index]!;
        if (value.length > MAX_RECORD_LENGTH) {
          broken.push(reject(start + index, 'too-long', value));
          values[index] = '';
        } else if (value.endsWith('\r')) values[index] = value.slice(0, -1);
      }
      if (held.length > MAX_RECORD_LENGTH) {
        refuseZeros(held);
        if (!skipping) broken.push(reject(line, 'too-long', held));
        skipping = true;
        held = '';
      }
      return { values, line: (index) => start + index, broken };
    },
  };
}
