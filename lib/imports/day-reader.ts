import type { Format } from './format.ts';
import { sameBytes, textAt } from './read/cell-text.ts';
import { dayOf, instantOf, plausible } from './time.ts';
import type { StreamOptions } from './types.ts';

const COLON = 58;
/** "2026-03-01 10:", the minute and the seconds: what comes after is the zone. */
const TO_HOUR = 14;
const TO_MINUTE = 16;
const TO_SECOND = 19;
/** Zones differ by quarters of an hour, so a day begins with one. */
const QUARTER = 15;
const QUARTER_MS = QUARTER * 60_000;
/** What follows the seconds where that holds: no zone, UTC, or an offset of whole quarters. */
const OF_QUARTERS = /^(?:\.\d{1,9})?(?: ?(?:z|[+-]\d\d:?(?:00|15|30|45)?))?$/i;

/** ":00" to ":59". */
const isSecond = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === COLON &&
  bytes[at + 1]! >= 48 &&
  bytes[at + 1]! <= 53 &&
  bytes[at + 2]! >= 48 &&
  bytes[at + 2]! <= 57;

/** The minute at a place, or -1. */
function minuteAt(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - 48;
  const ones = bytes[at + 1]! - 48;
  return tens >= 0 && tens <= 5 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** Reads the day of a time in the text; '' when the general way has to. Times of the quarter before are not read again. */
export function dayReader(
  format: Format,
  options: StreamOptions,
): (bytes: Uint8Array, from: number, to: number) => string {
  const zone = format.zone ?? 'local';
  const now = options.now ?? Date.now();
  const order = options.mapping?.dateOrder;
  let last = new Uint8Array(0);
  let lastDay = '';
  // Minutes for which the day read last holds: a quarter, or one where the zone is an odd one.
  let first = 0;
  let end = 0;

  return (bytes, from, to) => {
    if (
      to - from === last.length &&
      sameBytes(bytes, from, from + TO_HOUR, last, 0) &&
      sameBytes(bytes, from + TO_SECOND, to, last, TO_SECOND) &&
      isSecond(bytes, from + TO_MINUTE)
    ) {
      const minute = minuteAt(bytes, from + TO_HOUR);
      if (minute >= first && minute < end) return lastDay;
    }
    const value = textAt(bytes, from, to);
    const ms = instantOf(value, zone, order);
    if (Number.isNaN(ms) || !plausible(ms, now)) return '';
    lastDay = dayOf(ms);
    // Two times of one quarter and zone fall on one day. Shorter or bare forms are read each for itself.
    const minute = minuteAt(bytes, from + TO_HOUR);
    const whole = value.length >= TO_SECOND && value[4] === '-' && value[13] === ':' && minute !== -1;
    last = whole ? bytes.slice(from, to) : new Uint8Array(0);
    const sure =
      plausible(ms - QUARTER_MS, now) &&
      plausible(ms + QUARTER_MS, now) &&
      OF_QUARTERS.test(value.slice(TO_SECOND));
    const span = sure ? QUARTER : 1;
    first = minute - (minute % span);
    end = first + span;
    return lastDay;
  };
}
