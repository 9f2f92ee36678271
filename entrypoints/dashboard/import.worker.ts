import { importFiles } from '#lib/imports/import-files.ts';
import { inspect } from '#lib/imports/inspect.ts';
import { tellChange } from '#lib/ext/changes.ts';
import { logImport, openStore, record, StoreError } from '#lib/store/index.ts';
import type { FromWorker, ToWorker } from './import-engine.ts';

/** Reads and counts files apart from the page. Writes through the same functions as the background. */
const store = openStore();
let stop = new AbortController();
let pausing: PromiseWithResolvers<void> | null = null;

const answer = (message: FromWorker): void => {
  // A worker's own channel has no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(message);
};

const resume = (): void => {
  pausing?.resolve();
  pausing = null;
};

/** So often at most the page hears of progress and of new counts, in milliseconds. */
const PROGRESS_EVERY = 100;
const COUNTS_EVERY = 2_000;

async function start({ files, choices }: Extract<ToWorker, { type: 'start' }>): Promise<void> {
  stop = new AbortController();
  let progressAt = 0;
  let countsAt = Date.now();
  const summary = await importFiles(files, {
    choices,
    addresses: true,
    signal: stop.signal,
    wait: () => pausing?.promise,
    write: async (observations) => {
      const counted = await record(store, observations, { durability: 'relaxed' });
      if (Date.now() - countsAt > COUNTS_EVERY) {
        countsAt = Date.now();
        tellChange({ kind: 'counts' });
      }
      return counted;
    },
    onProgress: (progress) => {
      if (Date.now() - progressAt < PROGRESS_EVERY) return;
      progressAt = Date.now();
      answer({ type: 'progress', progress });
    },
  });
  const at = new Date().toISOString();
  for (const { format, rows, bounces, deliveries, neverSent, duplicates, rejected } of summary.files) {
    if (format === null) continue;
    const counted = bounces + deliveries + neverSent - duplicates;
    await logImport(store, { at, format, rows, counted, duplicates, rejected });
  }
  tellChange({ kind: 'counts' });
  answer({ type: 'done', summary });
}

async function handle(message: ToWorker): Promise<void> {
  if (message.type === 'inspect') {
    answer({ type: 'inspected', inspections: await Promise.all(message.files.map((file) => inspect(file))) });
  } else if (message.type === 'start') await start(message);
  else if (message.type === 'pause') pausing ??= Promise.withResolvers();
  else {
    if (message.type === 'cancel') stop.abort();
    resume();
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  handle(data).catch((error: unknown) =>
    answer({ type: 'failed', kind: error instanceof StoreError ? error.kind : 'unknown' }),
  );
});
