import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CATEGORIES } from '#lib/smtp/catalogue/categories.ts';
import { REASONS, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import { LONGEST_OVERRIDE, MOST_OVERRIDES, type Override } from '#lib/tally/override.ts';

const KEY = 'overrides';

const one = v.object({
  text: v.optional(
    v.nullable(v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(LONGEST_OVERRIDE))),
    null,
  ),
  reply: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(999))), null),
  status: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[245]\.\d{1,3}\.\d{1,3}$/))), null),
  category: v.picklist(CATEGORIES),
  reason: v.optional(
    v.nullable(
      v.pipe(
        v.string(),
        v.check((value) => Object.hasOwn(REASONS, value)),
        v.transform((value) => value as Reason),
      ),
    ),
    null,
  ),
});

/** A list of overrides, as stored, exported and set by a policy. One without a condition is refused. */
export const overridesSchema = v.pipe(
  v.array(
    v.pipe(
      one,
      v.check((it) => it.text !== null || it.reply !== null || it.status !== null, 'no condition'),
    ),
  ),
  v.maxLength(MOST_OVERRIDES),
);

/** The person's own overrides, without those of a policy. */
export async function readOverrides(): Promise<Override[]> {
  const stored = (await browser.storage.local.get(KEY)) as Record<string, unknown>;
  const parsed = v.safeParse(overridesSchema, stored[KEY]);
  return parsed.success ? parsed.output : [];
}

/** Replaces the person's own overrides. @throws ValiError when the list does not fit the schema. */
export async function writeOverrides(overrides: readonly Override[]): Promise<void> {
  const own = overrides.filter((it) => !it.managed);
  await browser.storage.local.set({ [KEY]: v.parse(overridesSchema, own) });
}

/** Keeps one more; it takes the place of an older one for the same words and codes, and the oldest goes when there are too many. */
export async function addOverride(override: Override): Promise<void> {
  const others = (await readOverrides()).filter(
    ({ text, reply, status }) =>
      text !== override.text || reply !== override.reply || status !== override.status,
  );
  await writeOverrides([override, ...others].slice(0, MOST_OVERRIDES));
}

/** The list as a file to keep or to pass on. */
export const exportOverrides = (overrides: readonly Override[]): string =>
  `${JSON.stringify({ format: 'bouncelens-overrides', version: 1, overrides }, null, 2)}\n`;

/** Reads such a file. @throws Error when it is none. */
export function importOverrides(text: string): Override[] {
  const file = v.parse(
    v.object({
      format: v.literal('bouncelens-overrides'),
      version: v.literal(1),
      overrides: overridesSchema,
    }),
    JSON.parse(text),
  );
  return file.overrides;
}
