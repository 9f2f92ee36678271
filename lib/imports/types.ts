import type { ObservationBlock } from '#lib/tally/block.ts';
import type { Counted } from '#lib/tally/observation.ts';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Reason } from '#lib/smtp/catalogue/reasons.ts';

/** Why a file cannot be read at all, or what was odd about it; texts under `ui.import.problem.<code>`. */
export type Problem =
  | 'empty'
  | 'header_only'
  | 'zip'
  | 'packed'
  | 'zeros'
  | 'binary'
  | 'backup'
  | 'not_recognized'
  | 'unreadable'
  | 'truncated'
  | 'no_time'
  | 'totals'
  | 'quota'
  | 'cancelled';

/** Why one row was left out; stands in the list of rows not understood. Texts under `ui.import.rejected`. */
export type RejectReason =
  | 'columns'
  | 'not-json'
  | 'too-long'
  | 'too-deep'
  | 'no-recipient'
  | 'no-time'
  | 'time-range'
  | 'unknown-event'
  | 'quote'
  | 'truncated';

/** A row that was not counted. Lives only while the file is open; the user may download the list. */
export type Rejected = { line: number; why: RejectReason; row: string };

/** What the file says of one address, for the four lists. Never stored. */
export type AddressToAct = {
  address: string;
  list: 'remove' | 'retry' | 'fix-sender' | 'ask-recipient';
  reason: Reason | null;
  reply: number | null;
  status: string | null;
};

/** A row of a pasted table of totals: shown, never stored, because it has no days and no events. */
export type ExternalTotal = {
  provider: string;
  category: Category | null;
  reply: number | null;
  status: string | null;
  count: number;
};

/** Rows read, by what they were. `rows` = bounces + deliveries + neverSent + skipped + rejected, an event with many recipients aside. */
export type RowCounts = {
  rows: number;
  bounces: number;
  deliveries: number;
  neverSent: number;
  /** Understood, but neither bounce nor delivery: opens, clicks, arrivals. */
  skipped: number;
  rejected: number;
};

/** What one step of a file yields. Write it whole or not at all. */
export type Batch = {
  /** Good until the batch after the next is handed over: blocks serve again. */
  observations: ObservationBlock;
  counts: RowCounts;
  rejected: Rejected[];
  addresses: AddressToAct[];
  totals: ExternalTotal[];
  /** Bytes of the file (as it lies on disk) read so far. */
  bytes: number;
  /** Format of the file. */
  format: string;
};

/** Column names of a table, by what they hold; only what was found. Names as they stand in the header. */
export type Mapping = Partial<Record<MappedField, string>> & {
  /** How "3/4/2026" is to be read. */
  dateOrder?: 'mdy' | 'dmy';
};

/** What a column can hold. */
export type MappedField =
  | 'recipient'
  | 'sender'
  | 'time'
  | 'event'
  | 'eventId'
  | 'messageId'
  | 'reply'
  | 'status'
  | 'text'
  | 'host'
  | 'ip'
  | 'emailType';

/** A file as the reader wants it; a browser's `File` is one. */
export type ImportFile = {
  name: string;
  size: number;
  lastModified?: number;
  stream(): ReadableStream<Uint8Array>;
};

/** What the first bytes of a file tell, for the preview. */
export type Inspection = {
  /** Recognised format; null when nothing fits. `generic-delimited` wants its mapping confirmed. */
  format: { id: string; name: string } | null;
  problem: Problem | null;
  /** "gzip" when the file is packed so. */
  packed: 'gzip' | null;
  encoding: string;
  /** For tables: the header and the first rows. */
  header: string[];
  sample: string[][];
  /** For `generic-delimited`: the guess the user may correct. */
  mapping: Mapping | null;
};

/** How far an import is. */
export type Progress = {
  file: string;
  /** 0-based place of the file in the list. */
  index: number;
  bytes: number;
  size: number;
  counts: RowCounts;
  duplicates: number;
  /** Rows a second since the start. */
  rate: number;
  /** Estimated seconds to the end of all files, or null in the first moment. */
  remaining: number | null;
};

/** Takes one batch and counts all of it or throws; a throw ends the import with `quota` or `unreadable`. */
export type Write = (observations: ObservationBlock) => Promise<Counted>;

/** What became of one file. */
export type FileSummary = RowCounts & {
  file: string;
  format: string | null;
  problem: Problem | null;
  duplicates: number;
};

/** What became of all files. */
export type ImportSummary = RowCounts & {
  files: FileSummary[];
  duplicates: number;
  /** Read (duplicates included), by category ("" = not classified) and by provider id. */
  byCategory: Record<string, number>;
  byProvider: Record<string, number>;
  /** How many rows were rejected for which reason. */
  rejectedBy: Partial<Record<RejectReason, number>>;
  /** The first rejected rows, at most MAX_REJECTED_KEPT, with the file they stand in. */
  rejectedRows: (Rejected & { file: string })[];
  addresses: AddressToAct[];
  totals: ExternalTotal[];
  seconds: number;
};

/** Options of one stream. */
export type StreamOptions = {
  /** Format id; recognised by content when left out. */
  format?: string;
  /** For `generic-delimited`. */
  mapping?: Mapping;
  signal?: AbortSignal;
  /** Asked between batches; the reader rests while the promise is open. */
  wait?: () => Promise<void> | undefined;
  /** Also list the addresses to act on. */
  addresses?: boolean;
  /** Milliseconds since 1970; "today" for year-less log lines and the clock-skew check. */
  now?: number;
  /** Day to file events under when the file has no times at all (its own date); `now` when left out. */
  fileTime?: number;
  /** Name of the file, only for messages. */
  name?: string;
};

/** Options of an import of many files. */
export type ImportOptions = Omit<StreamOptions, 'format' | 'mapping' | 'fileTime' | 'name'> & {
  write: Write;
  onProgress?: (progress: Progress) => void;
  /** Format and mapping the user chose, in the order of the files: two of them may have one name. */
  choices?: readonly { format?: string; mapping?: Mapping }[];
};

/** A file that cannot be read, said in a word. */
export class ImportError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem);
    this.name = 'ImportError';
    this.problem = problem;
  }
}
