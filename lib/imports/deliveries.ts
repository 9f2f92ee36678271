import type { ObservationBlock, Profile } from '#lib/tally/block.ts';
import { domainOf, ipOf } from './address.ts';
import type { Format } from './format.ts';
import { emailTypeOf } from './email-type.ts';
import { dayReader } from './day-reader.ts';
import type { Parts } from './profiles.ts';
import { providerOfDomain, providerOfHost } from './provider.ts';
import { memo } from './read/owned.ts';
import { sameBytes, textAt } from './read/cell-text.ts';
import type { Cells } from './read/quick-rows.ts';
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
const BETWEEN = 31;
/** Longest id or address read here; the general way knows the limits proper. */
const LONGEST = 300;

/**
 * What `observationKey` makes of a byte: small letters of capitals, all other printable ASCII as it is; 0 for what it strips or
 * what is no ASCII.
 */
const FOLDED = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 65 && byte <= 90
    ? byte + 32
    : byte > 32 && byte < 127 && byte !== LESS && byte !== GREATER
      ? byte
      : 0,
);

const ASCII = new TextEncoder();
const DELIVERED = ASCII.encode('\u001fdelivered\u001f/');

const recipientDomainOf = memo((domain) => {
  const name = domainOf(domain);
  return { name, provider: providerOfDomain(name) };
});
const senderDomainOf = memo(domainOf);

/** Cells a profile depends on: recipient's domain, sender, host, IP, type. */
const DIMENSIONS = 5;
/** Sets of raw cells remembered; a slot taken by another set is replaced. */
const SLOTS = 1 << 14;

/** The profile last used of some raw cells, which stand one behind the other. */
type Known = { raw: Uint8Array; lengths: Int32Array; profile: Profile };

const filled = (places: readonly number[], { starts, ends }: Cells): number => {
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    if (ends[place]! > starts[place]!) return place;
  }
  return -1;
};

/** Writes the bytes as `observationKey` folds them; -1 when one of them is for the general way. */
function fold(bytes: Uint8Array, from: number, to: number, into: Uint8Array, at: number): number {
  if (to - from > LONGEST) return -1;
  for (let here = from; here < to; here++) {
    const byte = FOLDED[bytes[here]!]!;
    if (byte === 0) return -1;
    into[at++] = byte;
  }
  return at;
}

/**
 * Takes the delivery of a row straight from the bytes of its cells: nothing is cut out, decoded or made that came before.
 * Answers false when anything about the row is unusual; the general way then decides. Both give the same, which a test compares.
 */
export function deliveryReader(
  format: Format,
  columns: Columns,
  options: StreamOptions,
  profileOf: (parts: Parts) => Profile,
): (bytes: Uint8Array, cells: Cells, into: ObservationBlock) => boolean {
  const dayAt = dayReader(format, options);
  const slots: (Known | undefined)[] = Array.from({ length: SLOTS });
  // The five cells of the row at hand.
  const from = new Int32Array(DIMENSIONS);
  const to = new Int32Array(DIMENSIONS);
  const domainColumns = columns.sendingDomain;

  const make = (bytes: Uint8Array, day: string): Profile | null => {
    const cell = (read: (text: string) => string, at: number): string =>
      from[at] === to[at] ? '' : read(textAt(bytes, from[at]!, to[at]!));
    const domain = recipientDomainOf(textAt(bytes, from[0]!, to[0]!));
    if (domain.name === '') return null;
    return profileOf({
      day,
      outcome: 'delivered',
      sendingDomain: cell(senderDomainOf, 1),
      recipientDomain: domain.name,
      provider: domain.provider || cell(providerOfHost, 2),
      emailType: cell(emailTypeOf, 4),
      sendingIp: cell(ipOf, 3),
      reply: null,
      status: null,
      category: null,
      reason: null,
      permanence: 'unknown',
    });
  };

  const find = (bytes: Uint8Array, day: string): Profile | null => {
    let hash = 0;
    for (let at = 0; at < DIMENSIONS; at++) {
      const start = from[at]!;
      const length = to[at]! - start;
      hash = Math.imul(hash, 31) + length;
      if (length === 0) continue;
      hash = Math.imul(hash, 31) + bytes[start]!;
      hash = Math.imul(hash, 31) + bytes[start + (length >> 2)]!;
      hash = Math.imul(hash, 31) + bytes[start + (length >> 1)]!;
      hash = Math.imul(hash, 31) + bytes[start + length - 1]!;
    }
    const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
    const known = slots[slot];
    if (known !== undefined) {
      let offset = 0;
      let at = 0;
      for (; at < DIMENSIONS; at++) {
        const length = to[at]! - from[at]!;
        if (known.lengths[at] !== length || !sameBytes(bytes, from[at]!, to[at]!, known.raw, offset)) break;
        offset += length;
      }
      if (at === DIMENSIONS) {
        const { dimensions } = known.profile;
        return dimensions.day === day ? known.profile : (known.profile = profileOf({ ...dimensions, day }));
      }
    }
    const profile = make(bytes, day);
    if (profile) {
      const lengths = to.map((end, at) => end - from[at]!);
      const raw = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
      let offset = 0;
      for (let at = 0; at < DIMENSIONS; at++) {
        raw.set(bytes.subarray(from[at], to[at]), offset);
        offset += lengths[at]!;
      }
      slots[slot] = { raw, lengths, profile };
    }
    return profile;
  };

  const place = (at: number, column: number, { starts, ends }: Cells): void => {
    from[at] = column === -1 ? 0 : starts[column]!;
    to[at] = column === -1 ? 0 : ends[column]!;
  };

  return (bytes, cells, into) => {
    const { starts, ends, doubled } = cells;
    const recipient = filled(columns.recipient, cells);
    const time = filled(columns.time, cells);
    if (recipient === -1 || time === -1 || doubled[recipient] === 1 || doubled[time] === 1) return false;
    const start = starts[recipient]!;
    const end = ends[recipient]!;
    const key = writeKey(columns, bytes, cells, start, end, into);
    if (key === -1) return false;
    const day = dayAt(bytes, starts[time]!, ends[time]!);
    if (day === '') return false;
    let at = end - 1;
    while (at >= start && bytes[at] !== AT) at--;
    from[0] = at + 1;
    to[0] = end;
    const own = filled(domainColumns, cells);
    const origin = own === -1 ? filled(columns.sender, cells) : own;
    const type = filled(columns.emailType, cells);
    if ((origin !== -1 && doubled[origin] === 1) || (type !== -1 && doubled[type] === 1)) return false;
    place(1, origin, cells);
    place(2, filled(columns.host, cells), cells);
    place(3, filled(columns.ip, cells), cells);
    place(4, type, cells);
    const profile = find(bytes, day);
    if (profile === null) return false;
    into.push(profile, key);
    return true;
  };
}

/** Writes the key of the row's delivery where the block has room; its length, or -1 when the general way has to make it. */
function writeKey(
  columns: Columns,
  bytes: Uint8Array,
  cells: Cells,
  recipientStart: number,
  recipientEnd: number,
  into: ObservationBlock,
): number {
  const { starts, ends } = cells;
  const first = into.room(3 * LONGEST);
  const out = into.bytes;
  let at = first;
  const id = filled(columns.eventId, cells);
  if (id !== -1) {
    out[at++] = 101; // e
    out[at++] = BETWEEN;
    at = fold(bytes, starts[id]!, ends[id]!, out, at);
    return at === -1 ? -1 : at - first;
  }
  const message = filled(columns.messageId, cells);
  if (message === -1) return -1;
  let start = starts[message]!;
  let end = ends[message]!;
  if (bytes[start] === LESS && bytes[end - 1] === GREATER) {
    start++;
    end--;
  }
  if (start >= end) return -1;
  out[at++] = 109; // m
  out[at++] = BETWEEN;
  at = fold(bytes, start, end, out, at);
  if (at === -1) return -1;
  out[at++] = BETWEEN;
  at = fold(bytes, recipientStart, recipientEnd, out, at);
  if (at === -1) return -1;
  for (let next = 0; next < DELIVERED.length; next++) out[at++] = DELIVERED[next]!;
  return at - first;
}
