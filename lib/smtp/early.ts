import { CATALOGUE, type CatalogueRow } from './catalogue/pairs.ts';
import { rowsOf, rowsOfStatus } from './catalogue/lookup.ts';
import { judge } from './classify.ts';
import { lacksLanguages } from './compiled.ts';
import { findPlaces, mayHoldBounce, mayHoldCode } from './detect.ts';
import { diagnoseText, type Surface } from './diagnose.ts';
import type { Diagnosis } from './diagnosis.ts';
import { MAX_TEXT } from './limits.ts';
import { PROVIDERS } from './rules/index.ts';
import { warmUp } from './warm-up.ts';

export { CATALOGUE, lacksLanguages, mayHoldBounce, mayHoldCode, warmUp };
export type { CatalogueRow, Surface };

/**
 * Finds the bounces a text tells and says what each means: one diagnosis per event (recipient, log row), none when the text is
 * no bounce. Pure, never throws, linear in the text. `place` says how much context a code needs; vendor codes (605, 612, …)
 * count only for `esp` and `lookup`. Cells of a table row are joined by tabs, lines by "\n".
 */
export const diagnose = (text: string, { place = 'message' }: { place?: Surface } = {}): Diagnosis[] =>
  diagnoseText(text, place);

/** Answer to a typed or pasted query. */
export type Lookup =
  | { kind: 'codes'; diagnosis: Diagnosis; rows: readonly CatalogueRow[] }
  | { kind: 'bounce'; diagnoses: Diagnosis[] }
  | { kind: 'nothing'; why: 'empty' | 'binary' | 'too-long' | 'no-code' };

const NOTHING_READ = { find: () => [] };

/** What a bare pair means. The specification's rows answer in its order; `diagnosis.undecided` when text would have to decide. */
export const lookupPair = (
  reply: number | null,
  status: string | null,
): { diagnosis: Diagnosis; rows: readonly CatalogueRow[] } => {
  const rows = reply === null && status !== null ? rowsOfStatus(status) : rowsOf(reply, status);
  const diagnosis = judge('', NOTHING_READ, {
    span: { start: 0, end: 0 },
    refusals: [],
    reply,
    status,
    reported: null,
    stretches: [],
    progress: null,
    stage: () => null,
    stated: false,
    recipients: [],
  });
  const categories = new Set(rows.map(({ category }) => category));
  return {
    diagnosis: { ...diagnosis, undecided: diagnosis.candidates.length === 0 || categories.size > 1 },
    rows,
  };
};

const BARE = /^[\s"'(#[]*(?:smtp\s*;?\s*|error\s+|code\s+)?[\d.\s\-/,;:#()]{3,24}["')\]]*$/i;

const isBinary = (text: string): boolean => {
  let odd = 0;
  const length = Math.min(text.length, 4_000);
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd || (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13 && unit !== 12)) odd++;
  }
  return odd * 10 > length;
};

/** Answers the lookup box: a bare code, a status, a pair, or a whole pasted bounce. */
export const lookup = (query: string): Lookup => {
  if (query.trim() === '') return { kind: 'nothing', why: 'empty' };
  if (query.length > MAX_TEXT) return { kind: 'nothing', why: 'too-long' };
  if (isBinary(query)) return { kind: 'nothing', why: 'binary' };
  if (BARE.test(query)) {
    const [place, next] = findPlaces(query.replace(/[/]/g, ' '), 0, query.length, true);
    if (place) {
      const { diagnosis, rows } = lookupPair(
        place.reply ?? next?.reply ?? null,
        place.status ?? next?.status ?? null,
      );
      return {
        kind: 'codes',
        diagnosis: {
          ...diagnosis,
          span: { start: 0, end: query.length },
          hits: [{ start: place.start, end: place.end, reply: place.reply, status: place.status }],
        },
        rows,
      };
    }
    return { kind: 'nothing', why: 'no-code' };
  }
  const diagnoses = diagnoseText(query, 'lookup');
  return diagnoses.length > 0 ? { kind: 'bounce', diagnoses } : { kind: 'nothing', why: 'no-code' };
};

const NAMES = new Map(PROVIDERS.map(({ id, name }) => [id, name]));

/** The name people know a provider by; the id itself when it is not ours. */
export const providerName = (id: string): string => NAMES.get(id) ?? id;
