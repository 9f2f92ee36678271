/** When something happened, as far as the page tells. */
export type Moment = {
  /** Local calendar day, "2026-11-23". */
  day: string;
  /** A stable text for the instant, to the minute; empty when the page tells only "2 hours ago" or nothing. */
  minute: string;
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** A longer text is no time; it stops the patterns from walking through a page. */
const LONGEST = 200;
const UNITS: Record<string, number> = {
  second: 1e3,
  sec: 1e3,
  minute: 6e4,
  min: 6e4,
  hour: 36e5,
  hr: 36e5,
  day: 864e5,
  week: 6048e5,
};

/**
 * Reads a time as pages show it: ISO, epoch seconds or milliseconds, "Nov 20, 2026, 3:12 PM", "20 Nov 2026", "20.11.2026 15:12",
 * "20/Nov/2026:15:12:00", "Fri Nov 20 15:12:00 2026", "11/20/2026" (by the page's language when both readings are
 * days), "2 hours ago", "yesterday", "15:12" (today). A time that is not understood, or that lies more than two days ahead, is today.
 */
export function readMoment(shown: string, now: Date, language = ''): Moment {
  const text = shown.trim().slice(0, LONGEST);
  const found = absolute(text, now, language);
  if (found && found.date.getTime() < now.getTime() + 2 * 864e5) {
    return {
      day: dayOf(found.date),
      minute: found.timed
        ? `${dayOf(found.date)}T${two(found.date.getHours())}:${two(found.date.getMinutes())}`
        : dayOf(found.date),
    };
  }
  return { day: dayOf(relative(text, now) ?? now), minute: '' };
}

/** The local calendar day of an instant. */
export const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

const two = (value: number): string => String(value).padStart(2, '0');

type Found = { date: Date; timed: boolean };

function absolute(text: string, now: Date, language: string): Found | null {
  if (/^\d{10}(\.\d+)?$/.test(text)) return valid(new Date(Number(text) * 1000), true);
  if (/^\d{13}$/.test(text)) return valid(new Date(Number(text)), true);
  const clock = /(?<!\d)(\d{1,2}):(\d\d)(?::\d\d)?\s*([ap])?\.?m?/i.exec(text);
  const iso = /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?/.exec(text);
  if (iso)
    return valid(
      new Date(iso[0].length > 10 ? iso[0].replace(' ', 'T').replace(/\s/g, '') : `${iso[0]}T00:00`),
      iso[0].length > 10,
    );
  const dotted = /(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text);
  if (dotted) return at(dotted[3]!, Number(dotted[2]), dotted[1]!, clock);
  const cjk = /(\d{4})\s?[年/]\s?(\d{1,2})\s?[月/]\s?(\d{1,2})/.exec(text);
  if (cjk) return at(cjk[1]!, Number(cjk[2]), cjk[3]!, clock);
  const slashed = /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?!\d)/.exec(text);
  if (slashed) {
    const [, a, b, year] = slashed as unknown as [string, string, string, string];
    const monthFirst = Number(b) > 12 || (Number(a) <= 12 && /^(en-us|en$|$)/i.test(language));
    return at(year.length === 2 ? `20${year}` : year, Number(monthFirst ? a : b), monthFirst ? b : a, clock);
  }
  const named = /(\d{1,2})(?:\s+|[/-])([A-Za-z]{3})[a-z]*\.?,?(?:(?:\s+|[/-])(\d{4}))?/.exec(text);
  const leading =
    /([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?:at\s+)?(\d{4})(?!\d|:))?/.exec(text);
  if (leading && MONTHS.includes(leading[1]!.toLowerCase()))
    return inYear(leading[3] ?? lastYear(text), leading[1]!, leading[2]!, clock, now);
  if (named && MONTHS.includes(named[2]!.toLowerCase()))
    return inYear(named[3], named[2]!, named[1]!, clock, now);
  return null;
}

/** "Fri Nov 20 15:12:00 2026", with a zone or without. */
const lastYear = (text: string): string | undefined =>
  /\d:\d\d(?: [A-Z]{3,5}| [+-]\d{4})? (\d{4})(?!\d|:)/.exec(text)?.[1];

/** Without a year the latest such day that is not ahead. */
function inYear(
  year: string | undefined,
  month: string,
  day: string,
  clock: RegExpExecArray | null,
  now: Date,
): Found | null {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const found = at(year ?? String(now.getFullYear()), number, day, clock);
  if (year || !found || found.date.getTime() <= now.getTime() + 864e5) return found;
  return at(String(now.getFullYear() - 1), number, day, clock);
}

function at(year: string, month: number, day: string, clock: RegExpExecArray | null): Found | null {
  let hours = clock ? Number(clock[1]) : 0;
  const half = clock?.[3]?.toLowerCase();
  if (half === 'p' && hours < 12) hours += 12;
  if (half === 'a' && hours === 12) hours = 0;
  const date = new Date(Number(year), month - 1, Number(day), hours, clock ? Number(clock[2]) : 0);
  return date.getMonth() === month - 1 ? valid(date, clock !== null) : null;
}

const valid = (date: Date, timed: boolean): Found | null => {
  const year = date.getFullYear();
  return year >= 1990 && year < 2200 ? { date, timed } : null;
};

function relative(text: string, now: Date): Date | null {
  if (/\byesterday\b/i.test(text)) return new Date(now.getTime() - 864e5);
  const ago = /(\d+|an?)\s*(second|sec|minute|min|hour|hr|day|week)s?\b.{0,10}\bago\b/i.exec(text);
  if (!ago) return null;
  const count = /^an?$/i.test(ago[1]!) ? 1 : Number(ago[1]);
  return valid(new Date(now.getTime() - count * UNITS[ago[2]!.toLowerCase()]!), false)?.date ?? null;
}
