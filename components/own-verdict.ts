import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { LONGEST_OVERRIDE, type Override } from '#lib/tally/override.ts';

/** Fewer letters than this would fit too many replies. */
const SHORTEST_WORDS = 3;

/**
 * The reader's own category as an override: bound to the words that decided where there are some, else to the codes. Null
 * when there is neither to bind it to.
 */
export function ownVerdict(diagnosis: Diagnosis, category: Category): Override | null {
  const { reply, status, candidates } = diagnosis;
  // Words with an address in them are not kept: nothing personal is stored.
  const words =
    candidates[0]?.evidence.find((it) => it.words.length >= SHORTEST_WORDS && !it.words.includes('@'))
      ?.words ?? null;
  if (words === null && reply === null && status === null) return null;
  return { text: words?.slice(0, LONGEST_OVERRIDE) ?? null, reply, status, category, reason: null };
}
