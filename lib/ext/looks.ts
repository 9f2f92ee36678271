import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { isRecord } from './stored.ts';

/** Colours and lines of marks by category key; names of the palette, only of what is not as usual. */
export type Looks = Record<string, { color?: string; line?: string }>;

/** A name out of a palette; one of a newer version is kept and shown as the usual look. */
const isName = (value: unknown): value is string | undefined =>
  value === undefined || (typeof value === 'string' && /^[a-z-]{1,20}$/.test(value));

/** Looks out of what is stored; none at all when one makes no sense. */
export function looksOf(stored: unknown): Looks {
  if (!isRecord(stored)) return {};
  const looks: Looks = {};
  const categories: readonly string[] = Object.values(CATEGORY_KEY);
  for (const [category, look] of Object.entries(stored)) {
    if (!categories.includes(category) || !isRecord(look)) return {};
    const { color, line } = look;
    if (!isName(color) || !isName(line)) return {};
    looks[category] = { ...('color' in look ? { color } : {}), ...('line' in look ? { line } : {}) };
  }
  return looks;
}
