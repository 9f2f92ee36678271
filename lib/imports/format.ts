import type { Permanence } from '#lib/smtp/diagnosis.ts';
import type { MappedField } from './types.ts';
import type { Zone } from './time.ts';
import type { Verdict } from './verdict.ts';

/** What a row tells. `bounce` is final, `deferred` will be tried again, `expired` was given up, `skip` is none of our business. */
export type EventKind = 'bounce' | 'deferred' | 'expired' | 'delivered' | 'never-sent' | 'skip';

/** One event of one recipient in the words of the export. Text fields are '' when unknown. Holds an address: never stored. */
export type MailEvent = {
  kind: EventKind;
  recipient: string;
  /** Address or From field. */
  sender: string;
  /** Where the export names the domain itself. */
  sendingDomain: string;
  time: string | number;
  eventId: string;
  messageId: string;
  reply: string;
  status: string;
  /** The refusal in the remote server's words. */
  text: string;
  /** The maker's own word for the cause ("mailbox_full"), used when there is no text. */
  word: string;
  /** Host that refused or took the mail. */
  host: string;
  ip: string;
  emailType: string;
  /** The maker's own verdict (hard, soft); '' when it has none. */
  permanence: Permanence | '';
  /** What the reader found out already; null when the text is still to be judged. */
  verdict: Verdict | null;
};

/** Where a value stands: a column name or a path of keys ("delivery-status.code"); of several the first that is not empty. */
export type Place = string | readonly string[];

/** The places of an event's values. */
export type Fields = Partial<Record<MappedField | 'sendingDomain' | 'word', Place>>;

/** The event words of an export, lower case, `_` for blanks and dashes. */
export type Kinds = Readonly<Record<string, EventKind>>;

/** Reads one more value of the row: a column or a path; '' when it is missing. */
export type ValueAt = (place: string) => string;

/** How a table is recognised. Names are compared without case, blanks around and quotes. */
export type TableMarks = {
  /** Columns that must all be there. */
  all?: readonly string[];
  /** At least `least` (1) of these. */
  any?: readonly string[];
  least?: number;
  /** None of these. */
  none?: readonly string[];
  /** A cell that lists several recipients, each of which is an event. */
  split?: { column: string; by: string };
  /** Names the columns of a table with no or a translated header, from its first rows; null when it is not this table. */
  columns?: (rows: readonly (readonly string[])[]) => readonly string[] | null;
};

/** A JSON object as parsed; nothing about it is trusted. */
export type Item = { readonly [key: string]: unknown };

/** How a JSON export is recognised and taken apart. */
export type ItemMarks = {
  /** Paths that must all be there in an item. */
  all: readonly string[];
  /** None of these. */
  none?: readonly string[];
  /** A further test. */
  test?: (item: Item) => boolean;
  /** Paths of the lists the items stand in, beside an array at the top. */
  wraps?: readonly string[];
  /** Opens envelopes and splits items with several recipients or attempts; marks are tested on the result. */
  rows?: (item: Item) => readonly Item[];
};

/** Reads log lines of one file; lines that belong together are joined by it. */
export type LogReader = (line: string, event: MailEvent) => boolean;

/** One export format. */
export type Format = {
  /** "sendgrid-event-webhook"; the source of its observations is "import:<id>". */
  id: string;
  /** For people. */
  name: string;
  /** Whose vocabulary `word` is of. */
  maker?: string;
  table?: TableMarks;
  items?: ItemMarks;
  /** A line that proves a log, and a reader for one file. The reader fills the event and says whether the line told one. */
  log?: { line: RegExp; open: (now: number) => LogReader };
  /** `eml` and `mbox`. */
  mail?: true;
  /** Rows are sums, not events: shown, never stored. */
  totals?: true;
  fields: Fields;
  /** What the event words mean. */
  kinds?: Kinds;
  /** What a row is whose word is not in `kinds`, or when there is no event column; without it such a row is rejected. */
  otherwise?: EventKind;
  /** Of times that name no zone. Local when left out. */
  zone?: Zone;
  /** What fields cannot say. */
  refine?: (event: MailEvent, at: ValueAt) => void;
  /** The same, asked of failures only: deliveries, which are most rows, may then be read the quick way. */
  refineFailure?: (event: MailEvent, at: ValueAt) => void;
};

/** Declares an export format. One a file; `formats/index.ts` is the explicit ordered list. */
export const defineFormat = (format: Format): Format => format;

/** An event with nothing in it. */
export const emptyEvent = (): MailEvent => ({
  kind: 'skip',
  recipient: '',
  sender: '',
  sendingDomain: '',
  time: '',
  eventId: '',
  messageId: '',
  reply: '',
  status: '',
  text: '',
  word: '',
  host: '',
  ip: '',
  emailType: '',
  permanence: '',
  verdict: null,
});

/** An event word in the form `kinds` has it. */
export const kindWord = (word: string): string =>
  word
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** A copy of an item with more keys: one of the rows it is split into. */
export const extended = (item: Item, more: Item): Item => ({ ...item, ...more });
