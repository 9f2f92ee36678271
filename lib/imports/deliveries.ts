import type { Observation } from '#lib/tally/observation.ts';
import { domainOf, ipOf } from './address.ts';
import type { Format } from './format.ts';
import { emailTypeOf } from './observe.ts';
import { providerOfDomain, providerOfHost } from './provider.ts';
import { memo } from './read/owned.ts';
import type { Cells } from './read/quick-rows.ts';
import { dayOf, instantOf, plausible } from './time.ts';
import type { StreamOptions } from './types.ts';

/** Columns of a table by what they hold, in the order they are asked. */
export type Columns = Readonly<
  Record<
    'recipient' | 'sender' | 'sendingDomain' | 'time' | 'eventId' | 'messageId' | 'host' | 'ip' | 'emailType',
    readonly number[]
  >
>;

const AT = 64;
const LESS = 60;
const GREATER = 62;
const NO_TIME = { day: '', prefix: '', tail: '', length: -1 };
/** "2026-03-01 10:00" and the seconds: what comes after is the zone. */
const TO_MINUTE = 16;
const TO_SECOND = 19;

/** 1 for what `observationKey` leaves as it is: printable ASCII, no capital, no bracket. */
const KEPT = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 32 && byte < 127 && byte !== LESS && byte !== GREATER && !(byte >= 65 && byte <= 90) ? 1 : 0,
);

const recipientDomainOf = memo((domain) => {
  const name = domainOf(domain);
  return { name, provider: providerOfDomain(name) };
});
const senderDomainOf = memo(domainOf);

const filled = (places: readonly number[], { starts, ends }: Cells): number => {
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    if (ends[place]! > starts[place]!) return place;
  }
  return -1;
};

const isKept = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (KEPT[bytes[at]!] === 0) return false;
  return true;
};

/** ":00" to ":59". */
const isSecond = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 58 &&
  bytes[at + 1]! >= 48 &&
  bytes[at + 1]! <= 53 &&
  bytes[at + 2]! >= 48 &&
  bytes[at + 2]! <= 57;

/** Dimension sets remembered; a slot taken by another set is replaced. */
const SLOTS = 4096;

type Known = {
  day: string;
  sender: string;
  domain: object;
  host: string;
  ip: string;
  type: string;
  made: Observation;
};

/**
 * Makes the observation of a delivery straight from the cells of its row, without cutting out what repeats. Answers null when
 * anything about the row is unusual; the general way then decides. Both give the same observation, which a test compares.
 */
export function deliveryReader(
  format: Format,
  columns: Columns,
  options: StreamOptions,
): (text: string, bytes: Uint8Array, cells: Cells) => Observation | null {
  const zone = format.zone ?? 'local';
  const now = options.now ?? Date.now();
  const order = options.mapping?.dateOrder;
  const slots: (Known | undefined)[] = Array.from({ length: SLOTS });
  let lastTime = NO_TIME;

  return (text, bytes, cells) => {
    const { starts, ends, doubled } = cells;
    const recipient = filled(columns.recipient, cells);
    const time = filled(columns.time, cells);
    if (recipient === -1 || time === -1 || doubled[recipient] === 1) return null;
    const from = starts[recipient]!;
    const to = ends[recipient]!;
    if (!isKept(bytes, from, to)) return null;
    let at = to - 1;
    while (at >= from && bytes[at] !== AT) at--;
    const domain = recipientDomainOf(text, at + 1, to);
    if (domain.name === '') return null;

    let eventKey: string;
    const id = filled(columns.eventId, cells);
    if (id === -1) {
      const message = filled(columns.messageId, cells);
      if (message === -1) return null;
      let start = starts[message]!;
      let end = ends[message]!;
      if (bytes[start] === LESS && bytes[end - 1] === GREATER) {
        start++;
        end--;
      }
      if (start >= end || end - start > 300 || to - from > 300 || !isKept(bytes, start, end)) return null;
      eventKey = `m\u001f${text.slice(start, end)}\u001f${text.slice(from, to)}\u001fdelivered\u001f/`;
    } else {
      const start = starts[id]!;
      const end = ends[id]!;
      if (end - start > 300 || !isKept(bytes, start, end)) return null;
      eventKey = `e\u001f${text.slice(start, end)}`;
    }

    const timeAt = starts[time]!;
    const timeLength = ends[time]! - timeAt;
    if (
      timeLength !== lastTime.length ||
      !text.startsWith(lastTime.prefix, timeAt) ||
      !text.startsWith(lastTime.tail, timeAt + TO_SECOND) ||
      !isSecond(bytes, timeAt + TO_MINUTE)
    ) {
      const value = text.slice(timeAt, timeAt + timeLength);
      const ms = instantOf(value, zone, order);
      if (Number.isNaN(ms) || !plausible(ms, now)) return null;
      // Two times of one minute and zone fall on one day. Shorter or bare forms are read each for itself.
      const whole = timeLength >= TO_SECOND && value[4] === '-' && value[13] === ':';
      lastTime = {
        day: dayOf(ms),
        prefix: value.slice(0, TO_MINUTE),
        tail: value.slice(TO_SECOND),
        length: whole ? timeLength : -1,
      };
    }

    const own = filled(columns.sendingDomain, cells);
    const origin = own === -1 ? filled(columns.sender, cells) : own;
    const host = filled(columns.host, cells);
    const ip = filled(columns.ip, cells);
    const type = filled(columns.emailType, cells);
    if (
      (origin !== -1 && doubled[origin] === 1) ||
      (type !== -1 && doubled[type] === 1) ||
      doubled[time] === 1
    )
      return null;
    const sender = origin === -1 ? '' : senderDomainOf(text, starts[origin]!, ends[origin]!);
    const provider = domain.provider || (host === -1 ? '' : providerOfHost(text, starts[host]!, ends[host]!));
    const address = ip === -1 ? '' : ipOf(text, starts[ip]!, ends[ip]!);
    const kind = type === -1 ? '' : emailTypeOf(text, starts[type]!, ends[type]!);

    const { day } = lastTime;
    const slot =
      (sender.length * 7 +
        domain.name.length * 131 +
        bytes[to - 1]! * 17 +
        bytes[at + 1]! * 1031 +
        address.length * 3 +
        address.charCodeAt(address.length - 1) * 257 +
        kind.length * 61 +
        kind.charCodeAt(0) * 13 +
        day.charCodeAt(9) * 5 +
        day.charCodeAt(8) * 89 +
        provider.length * 29) &
      (SLOTS - 1);
    let known = slots[slot];
    if (
      known === undefined ||
      known.domain !== domain ||
      known.day !== day ||
      known.sender !== sender ||
      known.host !== provider ||
      known.ip !== address ||
      known.type !== kind
    ) {
      const made: Observation = {
        day,
        outcome: 'delivered',
        sendingDomain: sender,
        recipientDomain: domain.name,
        provider,
        emailType: kind,
        sendingIp: address,
        source: `import:${format.id}`,
        reply: null,
        status: null,
        category: null,
        reason: null,
        permanence: 'unknown',
        eventKey: '',
      };
      known = { day, sender, domain, host: provider, ip: address, type: kind, made };
      slots[slot] = known;
    }
    const { made } = known;
    return {
      day: made.day,
      outcome: made.outcome,
      sendingDomain: made.sendingDomain,
      recipientDomain: made.recipientDomain,
      provider: made.provider,
      emailType: made.emailType,
      sendingIp: made.sendingIp,
      source: made.source,
      reply: null,
      status: null,
      category: null,
      reason: null,
      permanence: 'unknown',
      eventKey,
      same: made,
    };
  };
}
