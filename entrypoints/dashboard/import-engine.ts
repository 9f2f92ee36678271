import type { ImportSummary, Inspection, Mapping, Progress } from '#lib/imports/types.ts';

/** What the user chose for a file: format and, for a plain table, what its columns hold. In lists, in the order of the files. */
export type FileChoice = { format?: string; mapping?: Mapping };

/** From the page to the import worker. */
export type ToWorker =
  | { type: 'inspect'; files: File[] }
  | { type: 'start'; files: File[]; choices: FileChoice[] }
  | { type: 'pause' | 'resume' | 'cancel' };

/** From the import worker to the page. */
export type FromWorker =
  | { type: 'inspected'; inspections: Inspection[] }
  | { type: 'progress'; progress: Progress }
  | { type: 'done'; summary: ImportSummary }
  | { type: 'failed'; kind: string };

/** Reads files apart from the page, so that the page never stutters. */
export type ImportEngine = {
  inspect: (files: File[]) => Promise<Inspection[]>;
  /** Rejects only when the worker itself broke; files that cannot be read are told in the summary. */
  start: (
    files: File[],
    choices: FileChoice[],
    onProgress: (progress: Progress) => void,
  ) => Promise<ImportSummary>;
  pause: () => void;
  resume: () => void;
  cancel: () => void;
};

/** What went wrong in the worker; `kind` is a key under `ui.dashboard.error`. */
export class ImportFailure extends Error {
  readonly kind: string;
  constructor(kind: string) {
    super(`import: ${kind}`);
    this.name = 'ImportFailure';
    this.kind = kind;
  }
}

/** An engine over a worker that is started with the first file and lives on. */
export function workerEngine(createWorker: () => Worker): ImportEngine {
  let worker: Worker | null = null;
  const open = (): Worker => (worker ??= createWorker());
  // A worker has no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const send = (message: ToWorker): void => open().postMessage(message);

  /** Sends and waits for the answer of one type; progress on the way is passed on. */
  const ask = <T extends FromWorker['type']>(
    message: ToWorker,
    type: T,
    onProgress?: (progress: Progress) => void,
  ): Promise<Extract<FromWorker, { type: T }>> =>
    new Promise((resolve, reject) => {
      const over = new AbortController();
      const options = { signal: over.signal };
      const fail = (kind: string): void => {
        over.abort();
        reject(new ImportFailure(kind));
      };
      open().addEventListener(
        'message',
        ({ data }: MessageEvent<FromWorker>) => {
          if (data.type === 'progress') onProgress?.(data.progress);
          else if (data.type === 'failed') fail(data.kind);
          else if (data.type === type) {
            over.abort();
            resolve(data as Extract<FromWorker, { type: T }>);
          }
        },
        options,
      );
      open().addEventListener('error', () => fail('unknown'), options);
      send(message);
    });

  return {
    inspect: async (files) => (await ask({ type: 'inspect', files }, 'inspected')).inspections,
    start: async (files, choices, onProgress) =>
      (await ask({ type: 'start', files, choices }, 'done', onProgress)).summary,
    pause: () => send({ type: 'pause' }),
    resume: () => send({ type: 'resume' }),
    cancel: () => send({ type: 'cancel' }),
  };
}
