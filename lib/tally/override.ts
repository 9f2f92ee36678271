import type { Category } from '#lib/smtp/catalogue/categories.ts';
import { REASONS, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';

/**
 * A person's or an administrator's own verdict: "a reply with these words (or this code) is that". Counts made before stay
 * as they are.
 */
export type Override = {
  /** Words that must stand in the reply, compared without case and with white space folded; null for any. */
  text: string | null;
  reply: number | null;
  status: string | null;
  category: Category;
  reason: Reason | null;
  /** Set by the administrator's policy: shown, not editable. */
  managed?: boolean;
};

/** Longest words of an override, and most overrides kept: each is compared with every bounce. */
export const LONGEST_OVERRIDE = 200;
export const MOST_OVERRIDES = 200;

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The first override that fits, or null. One without any condition fits nothing. */
export function overrideFor(
  diagnosis: Diagnosis,
  text: string,
  overrides: readonly Override[],
): Override | null {
  if (overrides.length === 0) return null;
  const haystack = folded(text);
  return (
    overrides.find(
      (it) =>
        (it.text !== null || it.reply !== null || it.status !== null) &&
        (it.reply === null || it.reply === diagnosis.reply) &&
        (it.status === null || it.status === diagnosis.status) &&
        (it.text === null || (folded(it.text) !== '' && haystack.includes(folded(it.text)))),
    ) ?? null
  );
}

/** The diagnosis with the override as its first candidate; the engine's own candidates stay below it. */
export function applyOverride(diagnosis: Diagnosis, override: Override): Diagnosis {
  const own = diagnosis.candidates.find((it) => it.category === override.category);
  const reason =
    override.reason ??
    own?.reason ??
    (Object.keys(REASONS) as Reason[]).find((it) => REASONS[it].category === override.category)!;
  const rest = diagnosis.candidates.filter((it) => it !== own);
  return {
    ...diagnosis,
    candidates: [
      {
        category: override.category,
        reason,
        weight: 1,
        evidence: [
          {
            kind: override.text === null ? 'pair' : 'text',
            rule: override.managed ? 'override/policy' : 'override/own',
            words: override.text ?? '',
            span: null,
            source: null,
          },
        ],
      },
      ...rest,
    ],
    undecided: false,
    actor: REASONS[reason].actor,
  };
}
