import * as v from 'valibot';
import { CATEGORIES } from '#lib/smtp/catalogue/categories.ts';
import { REASONS, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import { fault, LONGEST } from '#lib/tally/clean.ts';
import { LONGEST_KEY } from '#lib/tally/observation-key.ts';
import type { ToBackground } from './protocol.ts';

/** Observations in one message: what a long log page shows at once. More is a flood. */
export const MOST_OBSERVATIONS = 5_000;
/** Entries in one report: more than a list can show; the page cuts and says so. */
export const MOST_ENTRIES = 2_000;
/** A page may keep the background waiting for so long, milliseconds. */
export const LONGEST_WAIT_MS = 1_000;

const empty = v.strictObject({});
/** Also what keeps a page from inventing a source: an import's name holds a colon. */
export const siteId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,47}$/));
const short = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const reason = v.pipe(
  v.string(),
  v.check((value) => Object.hasOwn(REASONS, value)),
  v.transform((value) => value as Reason),
);
const reply = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(999)));
const status = v.nullable(v.pipe(v.string(), v.regex(/^[245]\.\d{1,3}\.\d{1,3}$/)));
const permanence = v.picklist(['permanent', 'temporary', 'unknown']);
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const eventName = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_KEY));

const observation = v.pipe(
  v.strictObject({
    eventKey: eventName,
    day: short(10),
    outcome: v.picklist(['bounce', 'delivered', 'never-sent']),
    sendingDomain: short(LONGEST.domain),
    recipientDomain: short(LONGEST.domain),
    provider: short(LONGEST.provider),
    emailType: short(LONGEST.emailType),
    sendingIp: short(LONGEST.ip),
    source: siteId,
    reply,
    status,
    category: v.nullable(v.picklist(CATEGORIES)),
    reason: v.nullable(reason),
    permanence,
    thread: v.optional(
      v.strictObject({
        names: v.pipe(v.array(eventName), v.minLength(1), v.maxLength(3)),
        quoted: v.boolean(),
      }),
    ),
  }),
  v.check((it) => fault(it) === null),
);

const entry = v.strictObject({
  id: short(64),
  category: v.nullable(v.picklist(CATEGORIES)),
  reason: v.nullable(short(64)),
  reply,
  status,
  provider: v.nullable(short(LONGEST.provider)),
  recipientDomain: short(LONGEST.domain),
  permanence,
  neverSent: v.boolean(),
  tallied: v.boolean(),
});

const observed = {
  site: siteId,
  observations: v.pipe(v.array(observation), v.maxLength(MOST_OBSERVATIONS)),
};
type Observed = v.InferOutput<v.StrictObjectSchema<typeof observed, undefined>>;
const ofOneSite = (data: Observed) => data.observations.every((it) => it.source === data.site);

/** The shape of every message the background takes. What does not fit is refused. */
export const PAYLOADS = {
  'engine.load': empty,
  'languages.load': empty,
  'card.load': empty,
  'page.observed': v.pipe(
    v.strictObject(observed),
    v.check((data) => ofOneSite(data)),
  ),
  'page.uncounted': v.pipe(
    v.strictObject({ ...observed, more: v.boolean() }),
    v.check((data) => ofOneSite(data)),
  ),
  'page.wait': v.strictObject({ ms: v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_WAIT_MS)) }),
  'page.report': v.strictObject({
    site: siteId,
    layoutChanged: v.boolean(),
    entries: v.pipe(v.array(entry), v.maxLength(MOST_ENTRIES)),
  }),
  'tab.report': v.strictObject({ tabId }),
  'tab.read': v.strictObject({ tabId }),
  'grants.changed': empty,
} satisfies Record<keyof ToBackground, v.GenericSchema>;
