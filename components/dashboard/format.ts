import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Writes numbers and days the way the user's language does. */
export type Format = {
  /** 12345 -> "12,345". */
  count: (n: number) => string;
  /** 12345 -> "12K", for the axis of a plot. */
  short: (n: number) => string;
  /** A share of 0 to 1 -> "4.2%": one decimal; "<0.1%" for what is not none, ">99.9%" for what is not all. */
  percent: (share: number) => string;
  /** A difference of shares -> "+1.3". */
  signed: (n: number, digits?: number) => string;
  /** "2026-11-23" -> "23 Nov". */
  day: (day: string) => string;
  /** "2026-11-23" -> "Mon, 23 November 2026". */
  fullDay: (day: string) => string;
  /** "2026-11-23" -> "Nov 23, 2026". */
  date: (day: string) => string;
  /** Two days -> "Nov 1 – 24, 2026". */
  days: (from: string, to: string) => string;
  /** Bytes -> "1.2 MB". */
  bytes: (n: number) => string;
  /** Seconds -> "2 min" or "45 sec". */
  seconds: (n: number) => string;
};

const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A format for a language; the default is the browser's. */
export function createFormat(locale?: string): Format {
  const count = new Intl.NumberFormat(locale);
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const fullDay = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const unit = (name: string, digits = 0): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
      maximumFractionDigits: digits,
    });
  return {
    count: (n) => count.format(n),
    short: (n) => short.format(n),
    percent: (share) => {
      if (share > 0 && share < 0.0005) return `<${percent.format(0.001)}`;
      if (share < 1 && share >= 0.9995) return `>${percent.format(0.999)}`;
      return percent.format(share);
    },
    signed: (n, digits = 1) =>
      new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: digits }).format(n),
    day: (text) => day.format(asDate(text)),
    fullDay: (text) => fullDay.format(asDate(text)),
    date: (text) => date.format(asDate(text)),
    days: (from, to) => date.formatRange(asDate(from), asDate(to)),
    bytes: (n) => {
      if (n >= 1e9) return unit('gigabyte', 1).format(n / 1e9);
      if (n >= 1e6) return unit('megabyte', 1).format(n / 1e6);
      return unit('kilobyte', n < 1e4 ? 1 : 0).format(n / 1e3);
    },
    seconds: (n) => {
      if (n < 90) return unit('second').format(Math.max(1, Math.round(n)));
      if (n < 5400) return unit('minute').format(Math.round(n / 60));
      return unit('hour', 1).format(n / 3600);
    },
  };
}

/** The format the components below write with. */
export const FormatContext = createContext<Format>(createFormat());

export const useFormat = (): Format => useContext(FormatContext);
