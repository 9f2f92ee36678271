import { owned } from './read/owned.ts';
import { Recent } from './read/recent.ts';

/** Messages whose sender is remembered while a log is read. Each new attempt names the sender again. */
const MAX_SENDERS = 20_000;

/** Remembers the sender of each message id of a log, the oldest ones forgotten first. */
export function senders(): {
  set: (id: string, sender: string) => void;
  get: (id: string) => string;
  /** The message has left the queue. */
  drop: (id: string) => void;
} {
  const known = new Recent<string>(MAX_SENDERS);
  return {
    set: (id, sender) => known.set(id, owned(sender)),
    drop: (id) => known.delete(id),
    get: (id) => known.get(id) ?? '',
  };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const OLD = /^(?:<\d{1,3}>)?([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d:\d\d)/;
const NEW = /^(?:<\d{1,3}>(?:\d )?)?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)/;

/**
 * The time of a syslog line in a form `instantOf` reads; '' when there is none. The old form has no year: it is the one that
 * puts the line no more than a day after `now`.
 */
export function syslogTime(now: number): (line: string) => string {
  const year = new Date(now).getFullYear();
  return (line) => {
    const full = NEW.exec(line);
    if (full) return full[1]!;
    const old = OLD.exec(line);
    const month = old ? MONTHS.indexOf(old[1]!) : -1;
    if (!old || month === -1) return '';
    const day = Number(old[2]);
    const ahead = new Date(year, month, day).getTime() > now + 86_400_000;
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${ahead ? year - 1 : year}-${two(month + 1)}-${two(day)} ${old[3]}`;
  };
}
