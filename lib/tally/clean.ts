import { CATEGORIES } from '#lib/smtp/catalogue/categories.ts';
import { REASONS } from '#lib/smtp/catalogue/reasons.ts';
import type { Dimensions } from './observation.ts';

/** Longest value kept of each dimension: what the protocols allow, or what a screen can show. Longer ones are cut. */
export const LONGEST = {
  /** RFC 1035. */
  domain: 253,
  provider: 64,
  emailType: 64,
  /** IPv6 with an embedded IPv4 and a zone. */
  ip: 64,
  /** RFC 3463: one digit, two times up to three digits. */
  status: 9,
  source: 64,
} as const;

/** Site id or "import:<format id>". */
const SOURCE = /^[a-z0-9][a-z0-9:._-]*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}$/;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/g;

/** The sign of an address, also as a link and as a full-width keyboard write it. */
const AT = /%40|[\uff20\ufe6b]/gi;
/** Letters of any script: a name may come in as people write it. */
const DOMAIN = /^[\p{L}\p{M}\p{N}._-]+$/u;
/** With the zone of a link-local address. */
const IP = /^[0-9a-f.:]+(%\w+)?$/i;

const text = (value: string, longest: number): string => value.replace(CONTROL, ' ').trim().slice(0, longest);

/** A domain never holds an address: of one, only what stands after the last `@` is kept (promise: forgetful). */
const domain = (value: string): string => {
  const plain = value.replace(AT, '@');
  const bare = plain.slice(plain.lastIndexOf('@') + 1).toLowerCase();
  return DOMAIN.test(bare) ? bare.slice(0, LONGEST.domain) : '';
};

/** A free text that looks like an address is not kept at all. */
const label = (value: string, longest: number): string =>
  value.replace(AT, '@').includes('@') ? '' : text(value, longest);

const ip = (value: string): string => (IP.test(value) ? value.slice(0, LONGEST.ip) : '');

/** Before there was SMTP as we know it, or beyond any clock: a broken date, not a day. */
const EARLIEST_DAY = '1980-01-01';
const LATEST_DAY = '2199-12-31';

/** Is it a day of the calendar (2026-02-29 is none) on which mail can have bounced? */
export const isDay = (day: string): boolean => {
  if (!DAY.test(day) || day < EARLIEST_DAY || day > LATEST_DAY) return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** Why what has these dimensions cannot be counted, or null. */
export function fault(it: Dimensions): string | null {
  if (!isDay(it.day)) return 'day';
  if (it.source.length > LONGEST.source || !SOURCE.test(it.source)) return 'source';
  if (it.outcome !== 'bounce' && it.outcome !== 'delivered' && it.outcome !== 'never-sent') return 'outcome';
  return null;
}

/**
 * The same dimensions with every value cut to its limit and stripped of what must not be stored: the last gate before
 * the database, whatever a page or an import handed over.
 */
export function clean(it: Dimensions): Dimensions {
  const bounce = it.outcome !== 'delivered';
  return {
    day: it.day,
    source: it.source,
    outcome: it.outcome,
    sendingDomain: domain(it.sendingDomain),
    recipientDomain: domain(it.recipientDomain),
    provider: label(it.provider, LONGEST.provider),
    emailType: label(it.emailType, LONGEST.emailType),
    sendingIp: ip(it.sendingIp),
    reply: Number.isInteger(it.reply) && it.reply! >= 200 && it.reply! <= 999 ? it.reply : null,
    status: it.status !== null && STATUS.test(it.status) ? it.status : null,
    category: bounce && it.category !== null && CATEGORIES.includes(it.category) ? it.category : null,
    reason: bounce && it.reason !== null && Object.hasOwn(REASONS, it.reason) ? it.reason : null,
    permanence: it.permanence === 'permanent' || it.permanence === 'temporary' ? it.permanence : 'unknown',
  };
}
