import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Reason } from '#lib/smtp/catalogue/reasons.ts';
import type { Diagnosis, Permanence } from '#lib/smtp/diagnosis.ts';
import type { StoredTally } from './columns.ts';

/** A verdict as it is stored. */
export type Verdict = { category: Category | null; reason: Reason | null; permanence: Permanence };

/** What a pair of codes would be called today. */
export type Offer = {
  reply: number | null;
  status: string | null;
  from: Verdict;
  to: Verdict;
  /** Bounces it concerns. */
  count: number;
};

/** The engine's answer to a bare pair of codes (`lookupPair` of lib/smtp). */
export type LookupPair = (reply: number | null, status: string | null) => { diagnosis: Diagnosis };

/** Cells of a row that make two rows the same question: codes and stored verdict. */
export const verdictKey = (
  it: Pick<StoredTally, 'reply' | 'status' | 'category' | 'reason' | 'permanence'>,
): string => [it.reply ?? '', it.status ?? '', it.category ?? '', it.reason ?? '', it.permanence].join('|');

/**
 * Where today's rules would call stored bounces something else. Only the codes were kept, so an offer is made only where
 * codes alone decide, and never against words that decided before: a stored reason that today's answer still holds
 * possible stays as it is. Nothing is changed here; the caller shows the difference and asks.
 *
 * @param rules today's version; rows judged by it are left alone.
 */
export function reclassify(tallies: Iterable<StoredTally>, lookupPair: LookupPair, rules: number): Offer[] {
  const offers = new Map<string, Offer>();
  const today = new Map<string, Diagnosis>();
  for (const it of tallies) {
    if (it.rules >= rules || it.outcome !== 'bounce' || (it.reply === null && it.status === null)) continue;
    const key = verdictKey(it);
    const known = offers.get(key);
    if (known) {
      known.count += it.count;
      continue;
    }
    const pair = `${it.reply}|${it.status}`;
    let diagnosis = today.get(pair);
    if (!diagnosis) today.set(pair, (diagnosis = lookupPair(it.reply, it.status).diagnosis));
    const best = diagnosis.candidates[0];
    if (!best || diagnosis.undecided || new Set(diagnosis.candidates.map((c) => c.category)).size > 1)
      continue;
    if (diagnosis.candidates.some((c) => c.reason === it.reason && c.category === it.category)) continue;
    offers.set(key, {
      reply: it.reply,
      status: it.status,
      from: { category: it.category, reason: it.reason, permanence: it.permanence },
      to: { category: best.category, reason: best.reason, permanence: diagnosis.permanence },
      count: it.count,
    });
  }
  return [...offers.values()].sort((a, b) => b.count - a.count);
}
