import { CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';
import { reasonKey } from '#lib/smtp/catalogue/reasons.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { adviceFor, isPutOff, outlookOf, rivals, type Outlook } from './advice.ts';
import type { Translate } from './text.ts';

/** Name of a category in the reader's language; "Not decided" for null. */
export const categoryName = (t: Translate, category: Category | null): string =>
  t(`category.${category ? CATEGORY_KEY[category] : 'none'}.name`);

/** The verdict in words: "Mailbox Full", or between which categories it is not decided. */
export function verdictText(t: Translate, diagnosis: Diagnosis): string {
  const { candidate } = adviceFor(diagnosis);
  if (candidate) return categoryName(t, candidate.category);
  const names = rivals(diagnosis).map(({ category }) => categoryName(t, category));
  const [first, second, third] = names;
  if (first === undefined) return categoryName(t, null);
  if (second === undefined) return t('ui.card.undecided1', [first]);
  return third === undefined
    ? t('ui.card.undecided2', [first, second])
    : t('ui.card.undecided3', [first, second, third]);
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
  const { reason, tips: chosen } = adviceFor(diagnosis);
  if (!reason) return '';
  const who = whoText(t, providerName, neverSent);
  if (chosen[0] === 'wait') return t('ui.card.waiting', [who]);
  const did = t(`ui.card.${isPutOff(diagnosis) ? 'putOff' : 'refused'}`, [who]);
  return t(`reason.${reasonKey(reason)}.sentence`, [who, did]);
}

/** What to do, in the decided reason's words, first the most useful. */
export function tips(t: Translate, diagnosis: Diagnosis): string[] {
  const { reason, tips: chosen } = adviceFor(diagnosis);
  if (!reason) return [];
  const general = { again: 'ui.card.sendAgain', wait: 'reason.connection_failed.tip1' } as const;
  return chosen.map((tip) =>
    t(tip === 'again' || tip === 'wait' ? general[tip] : `reason.${reasonKey(reason)}.tip${tip}`),
  );
}

/** How long the verdict holds; while nothing is decided, by the codes alone. */
export const diagnosisOutlook = (diagnosis: Diagnosis): Outlook =>
  outlookOf({ ...diagnosis, reason: adviceFor(diagnosis).reason });

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
  t(`actor.${ACTOR_KEY[adviceFor(diagnosis).actor]}.line`);
