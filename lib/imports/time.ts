/** How a time without a zone is meant. `central` is US Central without daylight saving (-06:00). */
export type Zone = 'local' | 'utc' | 'central';

/** Every zone's offset is a multiple of a quarter of an hour, so all instants of one quarter share a calendar day. */
const QUARTER = 15 * 60_000;
/** Quarters remembered; a year has 35,000. */
const MAX_QUARTERS = 50_000;
const DAY_MS = 86_400_000;

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

const quarters = new Map<number, { day: string; offset: number }>();
let lastQuarter = Number.NaN;
let last = { day: '', offset: 0 };

function quarter(ms: number): { day: string; offset: number } {
  const number = Math.floor(ms / QUARTER);
  if (number === lastQuarter) return last;
  let known = quarters.get(number);
  if (!known) {
    const date = new Date(ms);
    const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    known = { day, offset: date.getTimezoneOffset() * 60_000 };
    if (quarters.size >= MAX_QUARTERS) quarters.clear();
    quarters.set(number, known);
  }
  lastQuarter = number;
  last = known;
  return known;
}

/** The local calendar day of an instant, "2026-11-23". */
export const dayOf = (ms: number): string => quarter(ms).day;

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

let lastDate = -1;
let lastMidnight = Number.NaN;

/** Midnight of a civil date as if it were UTC; NaN when there is no such day. Rows of one day come together. */
function midnight(year: number, month: number, day: number): number {
  const date = year * 10_000 + month * 100 + day;
  if (date === lastDate) return lastMidnight;
  let ms = Number.NaN;
  if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
    ms = Date.UTC(year, month - 1, day);
    if (new Date(ms).getUTCDate() !== day) ms = Number.NaN;
  }
  lastDate = date;
  lastMidnight = ms;
  return ms;
}

/** Milliseconds of a civil date and time as if it were UTC; NaN when there is no such time. */
const utc = (year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number =>
  hour <= 24 && minute < 60 && second <= 60
    ? midnight(year, month, day) + hour * 3_600_000 + minute * 60_000 + second * 1000
    : Number.NaN;

const placed = (ms: number, zone: Zone): number =>
  zone === 'utc'
    ? ms
    : zone === 'central'
      ? ms + 6 * 3_600_000
      : ms + quarter(ms + quarter(ms).offset).offset;

/** Minutes east of UTC of "+02:00", "-0500", "+00"; NaN when it is none. */
function zoneOffset(text: string, at: number): number {
  const sign = text[at] === '-' ? -1 : 1;
  const hours = digits(text, at + 1, at + 3);
  const colon = text[at + 3] === ':' ? 1 : 0;
  const minutes = text.length > at + 3 + colon ? digits(text, at + 3 + colon, at + 5 + colon) : 0;
  return sign * (hours * 60 + minutes);
}

/** "2026-03-01", "2026-03-01 10:00:00", "2026-03-01T10:00:00.123Z", "… +0200", "… UTC", "2026/03/01 …". */
function fromIso(text: string, zone: Zone): number {
  const length = text.length;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (length === 10) return placed(utc(year, month, day) + DAY_MS / 2, zone === 'central' ? 'local' : zone);
  const seconds = text[16] === ':';
  const ms = utc(
    year,
    month,
    day,
    digits(text, 11, 13),
    digits(text, 14, 16),
    seconds ? digits(text, 17, 19) : 0,
  );
  let at = seconds ? 19 : 16;
  if (text[at] === '.' || text[at] === ',')
    for (at++; at < length && text[at]! >= '0' && text[at]! <= '9';) at++;
  while (text[at] === ' ') at++;
  if (at >= length) return placed(ms, zone);
  const mark = text[at]!;
  if (mark === 'Z' || mark === 'z') return ms;
  if (mark === '+' || mark === '-') return ms - zoneOffset(text, at) * 60_000;
  if (/^(utc|gmt)\b/i.test(text.slice(at, at + 4))) return ms;
  return /^[ap]m\b/i.test(text.slice(at)) ? Number.NaN : placed(ms, zone);
}

const SLASHED =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})(?:,? +(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})? *([ap])?\.?(?:m\.?)?(?: *(utc|gmt|z))?)?$/i;

/** "3/1/2026 10:00:00 AM", "01-03-2026 10:00:00", "1.3.2026". */
function fromSlashed(text: string, zone: Zone, order: 'mdy' | 'dmy' | undefined): number {
  const found = SLASHED.exec(text);
  if (!found) return Number.NaN;
  const [, a, b, y, h = '12', mi = '0', s = '0', half, mark] = found;
  // Dots and dashes are written day first nearly everywhere, slashes month first in the files of US makers.
  const dmy = order ? order === 'dmy' : text[a!.length] !== '/' || Number(a) > 12;
  const [month, day] = dmy ? [Number(b), Number(a)] : [Number(a), Number(b)];
  const year = y!.length === 2 ? 2000 + Number(y) : Number(y);
  let hour = Number(h);
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return placed(utc(year, month, day, hour, Number(mi), Number(s)), mark ? 'utc' : zone);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED =
  /^(?:[a-z]{3,9},? +)?(?:(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}|([a-z]{3})[a-z]{0,6}\.? +(\d{1,2}))(?:,)?[ -]+(\d{4})(?:,? +(?:at +)?(\d{1,2}):(\d{2})(?::(\d{2}))?(?: *([ap])m)?)?(?: *([+-]\d{2}:?\d{2}|utc|gmt|z))?/i;

/** RFC 5322 and its relatives: "Fri, 13 Feb 2026 10:00:00 GMT", "Feb 13, 2026 10:00 AM". */
function fromNamed(text: string, zone: Zone): number {
  const found = NAMED.exec(text);
  if (!found) return Number.NaN;
  const month = MONTHS.indexOf((found[2] ?? found[3])!.toLowerCase()) + 1;
  let hour = Number(found[6] ?? 12);
  if (found[9]) hour = (hour % 12) + (found[9].toLowerCase() === 'p' ? 12 : 0);
  const day = Number(found[1] ?? found[4]);
  const ms = utc(Number(found[5]), month, day, hour, Number(found[7] ?? 0), Number(found[8] ?? 0));
  const mark = found[10];
  if (!mark) return placed(ms, zone);
  return /^[+-]/.test(mark) ? ms - zoneOffset(mark, 0) * 60_000 : ms;
}

/** Above this a bare number is milliseconds, not seconds (seconds would be the year 5138). */
const MILLISECONDS_FROM = 1e11;
const MICROSECONDS_FROM = 1e14;

const fromNumber = (value: number): number =>
  value >= MICROSECONDS_FROM ? value / 1000 : value >= MILLISECONDS_FROM ? value : value * 1000;

/** Reads a time in the forms exports use; NaN when it is none. `order` settles "3/4/2026". */
export function instantOf(value: string | number, zone: Zone, order?: 'mdy' | 'dmy'): number {
  if (typeof value === 'number') return fromNumber(value);
  const text = value.charCodeAt(0) <= 32 || value.charCodeAt(value.length - 1) <= 32 ? value.trim() : value;
  const fifth = text.charCodeAt(4);
  if ((fifth === 45 || fifth === 47) && text.length >= 10) return fromIso(text, zone);
  if (/^\d{9,17}(?:\.\d{0,9})?$/.test(text)) return fromNumber(Number(text));
  const slashed = fromSlashed(text, zone, order);
  return Number.isNaN(slashed) ? fromNamed(text, zone) : slashed;
}

/** Mail older than this is a broken clock or a broken column. */
const EARLIEST = Date.UTC(1995, 0, 1);
/** A clock may be a little ahead; a date further off is reported, not counted. */
const AHEAD = 2 * DAY_MS;

/** Is the instant one at which the mail of this file can have bounced? */
export const plausible = (ms: number, now: number): boolean => ms >= EARLIEST && ms <= now + AHEAD;
