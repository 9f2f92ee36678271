import { CATEGORIES } from '#lib/smtp/catalogue/categories.ts';
import type { Counted } from '#lib/tally/observation.ts';
import { importStream } from './import-stream.ts';
import {
  ImportError,
  type AddressToAct,
  type Batch,
  type FileSummary,
  type ImportFile,
  type ImportOptions,
  type ImportSummary,
  type Problem,
  type RowCounts,
} from './types.ts';

/** Rejected rows kept for the download; the count goes on. */
const MAX_REJECTED_KEPT = 10_000;
/** Addresses kept for the four lists. */
const MAX_ADDRESSES_KEPT = 500_000;
/** Rows of pasted totals kept. */
const MAX_TOTALS_KEPT = 10_000;

const NOTHING: Promise<Counted> = Promise.resolve({ counted: 0, duplicates: 0 });

const noCounts = (): RowCounts => ({
  rows: 0,
  bounces: 0,
  deliveries: 0,
  neverSent: 0,
  skipped: 0,
  rejected: 0,
});

const addCounts = (to: RowCounts, from: RowCounts): void => {
  for (const key of ['rows', 'bounces', 'deliveries', 'neverSent', 'skipped', 'rejected'] as const)
    to[key] += from[key];
};

/** The more cautious list wins when a file tells two things of one address; `remove` only when nothing speaks against it. */
const CAUTION: readonly AddressToAct['list'][] = ['fix-sender', 'ask-recipient', 'retry', 'remove'];

/** The problem an error stands for. A writer that fails says `quota` when the disk is full. */
function problemOf(error: unknown, aborted: boolean): Problem {
  if (aborted) return 'cancelled';
  if (error instanceof ImportError) return error.problem;
  const { name = '', kind = '' } = error as { name?: string; kind?: string };
  return kind === 'quota' || name === 'QuotaExceededError' ? 'quota' : 'unreadable';
}

/**
 * Imports files one after another into a store. Each batch is written whole or not at all, and events counted before are told
 * apart by their key, so after a stop (full disk, cancel) the same call again counts the rest only. Never throws: what went
 * wrong with a file stands in its summary.
 */
export async function importFiles(
  files: readonly ImportFile[],
  options: ImportOptions,
): Promise<ImportSummary> {
  const started = Date.now();
  const summary: ImportSummary = {
    ...noCounts(),
    files: [],
    duplicates: 0,
    byCategory: Object.fromEntries(CATEGORIES.map((category) => [category, 0])),
    byProvider: {},
    rejectedBy: {},
    rejectedRows: [],
    addresses: [],
    totals: [],
    seconds: 0,
  };
  const addresses = new Map<string, AddressToAct>();
  const size = files.reduce((sum, file) => sum + file.size, 0);
  let before = 0;

  const gather = (file: string, batch: Batch) => {
    const { profiles, profileOf, length } = batch.observations;
    const times = new Uint32Array(profiles.length);
    for (let event = 0; event < length; event++) times[profileOf[event]!]!++;
    for (const [number, { dimensions }] of profiles.entries()) {
      const { outcome, category, provider } = dimensions;
      if (outcome !== 'bounce') continue;
      const name = category ?? '';
      summary.byCategory[name] = (summary.byCategory[name] ?? 0) + times[number]!;
      summary.byProvider[provider] = (summary.byProvider[provider] ?? 0) + times[number]!;
    }
    for (const { why } of batch.rejected) summary.rejectedBy[why] = (summary.rejectedBy[why] ?? 0) + 1;
    for (const rejected of batch.rejected) {
      if (summary.rejectedRows.length >= MAX_REJECTED_KEPT) break;
      summary.rejectedRows.push({ file, ...rejected });
    }
    for (const it of batch.addresses) {
      const known = addresses.get(it.address);
      if (
        known ? CAUTION.indexOf(it.list) < CAUTION.indexOf(known.list) : addresses.size < MAX_ADDRESSES_KEPT
      )
        addresses.set(it.address, it);
    }
    summary.totals.push(...batch.totals.slice(0, MAX_TOTALS_KEPT - summary.totals.length));
  };

  for (const [index, file] of files.entries()) {
    const result: FileSummary = {
      ...noCounts(),
      file: file.name,
      format: null,
      problem: null,
      duplicates: 0,
    };
    summary.files.push(result);
    const report = (bytes: number) => {
      const seconds = (Date.now() - started) / 1000;
      const share = size === 0 ? 0 : (before + bytes) / size;
      options.onProgress?.({
        file: file.name,
        index,
        bytes,
        size: file.size,
        counts: {
          rows: summary.rows,
          bounces: summary.bounces,
          deliveries: summary.deliveries,
          neverSent: summary.neverSent,
          skipped: summary.skipped,
          rejected: summary.rejected,
        },
        duplicates: summary.duplicates,
        rate: seconds > 0 ? summary.rows / seconds : 0,
        remaining: share > 0.001 && seconds > 0.5 ? (seconds / share) * (1 - share) : null,
      });
    };
    /** The batch being written while the next one is read: at most one, so memory stays bounded. */
    let open: { batch: Batch; written: Promise<Counted> } | null = null;
    const settle = async () => {
      if (!open) return;
      const { batch, written } = open;
      open = null;
      const { duplicates } = await written;
      addCounts(result, batch.counts);
      addCounts(summary, batch.counts);
      result.duplicates += duplicates;
      summary.duplicates += duplicates;
      gather(file.name, batch);
      report(batch.bytes);
    };
    let stream: ReturnType<typeof importStream> | null = null;
    try {
      options.signal?.throwIfAborted();
      const { format, mapping } = options.choices?.[index] ?? {};
      stream = importStream(file.stream(), {
        ...options,
        format,
        mapping,
        name: file.name,
        fileTime: file.lastModified,
      });
      for (;;) {
        const step = await stream.next();
        await settle();
        if (step.done) {
          result.format = step.value.format;
          result.problem = step.value.problem;
          break;
        }
        const batch = step.value;
        result.format = batch.format;
        const written = batch.observations.length > 0 ? options.write(batch.observations) : NOTHING;
        // A failure is told by `settle`; until then it is no unhandled one.
        written.catch(() => undefined);
        open = { batch, written };
      }
    } catch (error) {
      result.problem = problemOf(error, options.signal?.aborted ?? false);
      // What was under way when the reader stopped may still have been counted whole.
      await settle().catch(() => undefined);
      // No file handle stays open.
      await stream?.return({ format: '', problem: null });
    }
    before += file.size;
    report(file.size);
    if (result.problem === 'cancelled' || result.problem === 'quota') break;
  }
  summary.addresses = [...addresses.values()];
  summary.seconds = (Date.now() - started) / 1000;
  return summary;
}
