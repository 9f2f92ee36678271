import { CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';
import { reasonKey } from '#lib/smtp/catalogue/reasons.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { adviceFor, rivals } from './advice.ts';
import type { Translate } from './text.ts';

/** Name of a category in the reader's language; "Not decided" for null. */
export const categoryName = (t: Translate, category: Category | null): string =>
  t(`category.${category ? CATEGORY_KEY[category] : 'none'}.name`);

/** The verdict in words: "Mailbox Full", or between which categories it is not decided. */
export function verdictText(t: Translate, diagnosis: Diagnosis): string {
  const { candidate } = adviceFor(diagnosis);
  if (candidate) return categoryName(t, candidate.category);
  const names = rivals(diagnosis).map(({ category }) => categoryName(t, category));
  if (names.length === 0) return categoryName(t, null);
  if (names.length === 1) return t('ui.card.undecided1', names);
  return t(names.length === 2 ? 'ui.card.undecided2' : 'ui.card.undecided3', names);
}

/** Who refused, as the subject of a sentence. */
export const whoText = (t: Translate, providerName: string | null, neverSent: boolean): string =>
  providerName ?? t(neverSent ? 'ui.card.whoEsp' : 'ui.card.who');

/** One sentence of meaning that names who refused; the empty string when nothing is decided. */
export function sentenceText(
  t: Translate,
  diagnosis: Diagnosis,
  providerName: string | null,
  neverSent = diagnosis.neverSent,
): string {
  const { reason } = adviceFor(diagnosis);
  return reason ? t(`reason.${reasonKey(reason)}.sentence`, [whoText(t, providerName, neverSent)]) : '';
}

/** The three tips of the decided reason, first the most useful. */
export function tips(t: Translate, diagnosis: Diagnosis): string[] {
  const { reason } = adviceFor(diagnosis);
  return reason ? [1, 2, 3].map((n) => t(`reason.${reasonKey(reason)}.tip${n}`)) : [];
}

/** What to do with the address. */
export const addressText = (t: Translate, diagnosis: Diagnosis): string =>
  t(`address.${adviceFor(diagnosis).address}`);

const ACTOR_KEY = {
  sender: 'sender',
  esp: 'esp',
  recipient: 'recipient',
  'recipient-admin': 'recipient_admin',
  nobody: 'nobody',
} as const;

/** Who has to act, as a sentence. */
export const actorText = (t: Translate, diagnosis: Diagnosis): string =>
  t(`actor.${ACTOR_KEY[diagnosis.actor]}.line`);
