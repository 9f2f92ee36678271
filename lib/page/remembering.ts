import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import type { Reader } from './findings.ts';

/** Longest text whose diagnosis is kept, and how many are kept: rows come back when lists are scrolled or rendered anew. */
const MAX_KEPT_TEXT = 1_500;
const MAX_KEPT = 4_000;

/** A reader that does not diagnose the same row text twice in one page session. */
export function remembering(reader: Reader): Reader {
  const kept = new Map<string, Diagnosis[]>();
  return {
    ...reader,
    diagnose(text, options) {
      if (text.length > MAX_KEPT_TEXT) return reader.diagnose(text, options);
      const key = `${options.place}\n${text}`;
      let diagnoses = kept.get(key);
      if (!diagnoses) {
        if (kept.size >= MAX_KEPT) kept.clear();
        kept.set(key, (diagnoses = reader.diagnose(text, options)));
      }
      return diagnoses;
    },
  };
}
