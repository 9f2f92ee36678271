import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { REASONS, reasonKey, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import type { Translate } from './text.ts';

/** Longer text is no search for a cause. */
const LONGEST = 60;
/** More causes than these are no answer. */
const MOST = 8;

/** Case and accents do not count. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Causes whose name, category or meaning, in the reader's language, holds every word of a query; first those that say the
 * first word soonest. For words that stand in no reply of a server: "quota", "SPF".
 */
export function findReasons(t: Translate, query: string): Reason[] {
  const words = folded(query.slice(0, LONGEST + 1)).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const [first] = words;
  if (first === undefined || query.length > LONGEST) return [];
  return (Object.keys(REASONS) as Reason[])
    .map((reason) => {
      const key = `reason.${reasonKey(reason)}` as const;
      const category = CATEGORY_KEY[REASONS[reason].category];
      const said = [
        `${key}.name`,
        `category.${category}.name`,
        `${key}.decide`,
        `${key}.definition`,
      ] as const;
      return { reason, text: folded(said.map((part) => t(part)).join('\n')) };
    })
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .sort((a, b) => a.text.indexOf(first) - b.text.indexOf(first))
    .slice(0, MOST)
    .map(({ reason }) => reason);
}
