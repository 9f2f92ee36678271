import { browser } from 'wxt/browser';
import { CATEGORIES, type Category } from '#lib/smtp/catalogue/categories.ts';
import { REASONS, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import { LONGEST_OVERRIDE, MOST_OVERRIDES, type Override } from '#lib/tally/override.ts';
import { inTurn } from './in-turn.ts';
import { isRecord } from './stored.ts';

const KEY = 'overrides';

const SHORTEST_TEXT = 3;
const LOWEST_REPLY = 200;
const HIGHEST_REPLY = 999;

const isCategory = (value: unknown): value is Category => (CATEGORIES as readonly unknown[]).includes(value);
const isReason = (value: unknown): value is Reason =>
  typeof value === 'string' && Object.hasOwn(REASONS, value);
const isReply = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= LOWEST_REPLY && Number(value) <= HIGHEST_REPLY;
const isStatus = (value: unknown): value is string =>
  typeof value === 'string' && /^[245]\.\d{1,3}\.\d{1,3}$/.test(value);
const isText = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.trim().length >= SHORTEST_TEXT &&
  value.trim().length <= LONGEST_OVERRIDE;

/** A value that may be missing. @throws Error when it is there and makes no sense. */
function orNone<Value>(value: unknown, fits: (value: unknown) => value is Value): Value | null {
  if (value === undefined || value === null) return null;
  if (!fits(value)) throw new Error(`overrides: ${JSON.stringify(value)}`);
  return value;
}

function parseOne(stored: unknown): Override {
  if (!isRecord(stored) || !isCategory(stored['category'])) throw new Error('overrides: no category');
  const { category } = stored;
  const text = orNone(stored['text'], isText)?.trim() ?? null;
  const reply = orNone(stored['reply'], isReply);
  const status = orNone(stored['status'], isStatus);
  if (text === null && reply === null && status === null) throw new Error('overrides: no condition');
  return { text, reply, status, category, reason: orNone(stored['reason'], isReason) };
}

/** Reads a list of overrides, as stored, exported and set by a policy. @throws Error when one of them makes no sense. */
export function parseOverrides(stored: unknown): Override[] {
  if (!Array.isArray(stored) || stored.length > MOST_OVERRIDES) throw new Error('overrides: no list');
  return stored.map(parseOne);
}

/** The person's own overrides, without those of a policy. */
export async function readOverrides(): Promise<Override[]> {
  const stored = (await browser.storage.local.get(KEY)) as Record<string, unknown>;
  try {
    return parseOverrides(stored[KEY]);
  } catch {
    return [];
  }
}

/** Replaces the person's own overrides. @throws Error when one of them makes no sense. */
export async function writeOverrides(overrides: readonly Override[]): Promise<void> {
  const own = overrides.filter((it) => !it.managed);
  await browser.storage.local.set({ [KEY]: parseOverrides(own) });
}

const queue = inTurn();

/** Keeps one more; it takes the place of an older one for the same words and codes, and the oldest goes when there are too many. */
export const addOverride = (override: Override): Promise<void> =>
  queue(async () => {
    const others = (await readOverrides()).filter(
      ({ text, reply, status }) =>
        text !== override.text || reply !== override.reply || status !== override.status,
    );
    await writeOverrides([override, ...others].slice(0, MOST_OVERRIDES));
  });
