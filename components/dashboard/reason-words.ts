import { CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';
import { localeKey } from '#lib/smtp/catalogue/locale-key.ts';
import { REASONS, reasonKey, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import type { Actor } from '#lib/smtp/diagnosis.ts';
import type { Translate } from '#components/text.ts';

/** Name of a reason; the words for "not decided" for null. */
export const reasonName = (t: Translate, reason: Reason | null): string =>
  reason ? t(`reason.${reasonKey(reason)}.name`) : t('category.none.name');

const TIPS = [1, 2, 3] as const;

/** The tips of a reason, the most useful first; none when nothing is decided. */
export const tipsOf = (t: Translate, reason: Reason | null): string[] =>
  reason ? TIPS.map((n) => t(`reason.${reasonKey(reason)}.tip${n}`)).filter(Boolean) : [];

/**
 * The tips for many bounces of one cause. Where addresses are at fault the category speaks of lists, the reason of a single
 * address; everywhere else the reason is the more exact one.
 */
export const causeTips = (t: Translate, category: Category | null, reason: Reason | null): string[] =>
  category === 'Invalid address' || category === 'Mailbox'
    ? TIPS.map((n) => t(`category.${CATEGORY_KEY[category]}.tip${n}`)).filter(Boolean)
    : tipsOf(t, reason);

/** Who can end it, in a word or two: "Sender". */
export const actorName = (t: Translate, actor: Actor): string => t(`actor.${localeKey(actor)}.name`);

/** Who has to act on a reason; null when nothing is decided. */
export const actorOf = (reason: Reason | null): Actor | null => (reason ? REASONS[reason].actor : null);
