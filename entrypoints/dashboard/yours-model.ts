import { signal, type ReadonlySignal } from '@preact/signals';
import type { StoredTally } from '#lib/tally/columns.ts';
import { errorKey, helpFor, type Help } from './error-key.ts';
import { later, type Later } from '#locales/keys.ts';

/** What to erase. */
export type EraseTarget = { source: string } | { from: string; to: string } | 'all';

/** How long counts are kept, in days; 0 is for ever. */
export type Retention = 0 | 30 | 90 | 365;

/** One thing that has counts. */
export type SourceCount = { source: string; count: number };

/** The store as this page needs it; a test gives its own. Every function rejects with a `StoreError`. */
export type YoursStore = {
  /** Stored counts, newest day first, and how many there are. */
  rows: (offset: number, limit: number) => Promise<{ rows: StoredTally[]; total: number }>;
  sources: () => Promise<SourceCount[]>;
  /** Events a target holds, for the question before it is erased. */
  countOf: (target: EraseTarget) => Promise<number>;
  csv: () => Promise<Blob>;
  ndjson: () => Promise<Blob>;
  backup: () => Promise<Blob>;
  /** Everything as it lies there, read without opening the store: works when the store does not. */
  raw: () => Promise<Blob>;
  /** Merges; what is known already counts once. Answers how many were new, and the way back: how many that took out again. */
  restore: (file: Blob) => Promise<{ added: number; undo: () => Promise<number> }>;
  erase: (target: EraseTarget) => Promise<void>;
  retention: () => Promise<{ days: Retention; fixed: boolean }>;
  /** Events that a retention would drop. */
  countOlder: (days: Retention) => Promise<number>;
  setRetention: (days: Retention) => Promise<void>;
};

/** What would be lost, and how much. */
export type Question = { target: EraseTarget; count: number } | { days: Retention; count: number };

/** What was done last, to be told. */
export type Said = Later & {
  failed: boolean;
  help: Help | null;
  undo: (() => Promise<void>) | null;
};

export type YoursModel = {
  rows: ReadonlySignal<StoredTally[]>;
  total: ReadonlySignal<number>;
  page: ReadonlySignal<number>;
  sources: ReadonlySignal<SourceCount[]>;
  retention: ReadonlySignal<{ days: Retention; fixed: boolean } | null>;
  busy: ReadonlySignal<boolean>;
  said: ReadonlySignal<Said | null>;
  /** What waits for a yes: erasing a target, or a shorter time that drops older days. */
  asking: ReadonlySignal<Question | null>;
  refresh: () => Promise<void>;
  showPage: (page: number) => Promise<void>;
  save: (what: keyof typeof FILES) => Promise<void>;
  restore: (file: Blob) => Promise<void>;
  askErase: (target: EraseTarget) => Promise<void>;
  cancelErase: () => void;
  /** Does what was asked about. */
  erase: () => Promise<void>;
  /** Asks first when older days would be dropped. */
  setRetention: (days: Retention) => Promise<void>;
};

/** Rows of the viewer at once. */
export const ROWS_A_PAGE = 50;

const FILES = {
  csv: 'bouncelens.csv',
  ndjson: 'bouncelens.ndjson',
  backup: 'bouncelens-backup.json',
  raw: 'bouncelens-as-it-is.json',
} as const;

/** Everything a person can do with what is stored. `save` hands a file to the browser. */
export function createYoursModel(
  store: YoursStore,
  saveFile: (file: Blob, name: string) => void,
): YoursModel {
  const rows = signal<StoredTally[]>([]);
  const total = signal(0);
  const page = signal(0);
  const sources = signal<SourceCount[]>([]);
  const retention = signal<{ days: Retention; fixed: boolean } | null>(null);
  const busy = signal(false);
  const said = signal<Said | null>(null);
  const asking = signal<Question | null>(null);

  const say = (text: Later, undo: Said['undo'] = null): void => {
    said.value = { ...text, failed: false, help: null, undo };
  };
  /** One thing at a time; what goes wrong is told, never thrown. */
  const doing = async (work: () => Promise<void>): Promise<void> => {
    if (busy.value) return;
    busy.value = true;
    said.value = null;
    try {
      await work();
    } catch (error) {
      said.value = { ...later(errorKey(error)), failed: true, help: helpFor(error), undo: null };
    } finally {
      busy.value = false;
    }
  };
  const read = async (): Promise<void> => {
    const part = await store.rows(page.value * ROWS_A_PAGE, ROWS_A_PAGE);
    rows.value = part.rows;
    total.value = part.total;
    sources.value = await store.sources();
    retention.value = await store.retention();
  };

  return {
    rows,
    total,
    page,
    sources,
    retention,
    busy,
    said,
    asking,
    refresh: () => doing(read),
    showPage: (wanted) =>
      doing(async () => {
        page.value = Math.max(0, Math.min(wanted, Math.ceil(total.value / ROWS_A_PAGE) - 1));
        await read();
      }),
    save: (what) =>
      doing(async () => {
        saveFile(await store[what](), FILES[what]);
        say(later('ui.dashboard.yours.said.saved', [FILES[what]]));
      }),
    restore: (file) =>
      doing(async () => {
        const { added, undo } = await store.restore(file);
        await read();
        const takeBack = () =>
          doing(async () => {
            const taken = await undo();
            page.value = 0;
            await read();
            say(later('ui.dashboard.yours.said.takenOut', [taken]));
          });
        say(later('ui.dashboard.yours.said.restored', [added]), added > 0 ? takeBack : null);
      }),
    askErase: (target) =>
      doing(async () => {
        asking.value = { target, count: await store.countOf(target) };
      }),
    cancelErase: () => (asking.value = null),
    erase: () =>
      doing(async () => {
        const asked = asking.value;
        if (!asked) return;
        asking.value = null;
        // Kept until the next action, so that a slip can be taken back.
        const before = await store.backup();
        const kept = retention.value?.days;
        if ('days' in asked) await store.setRetention(asked.days);
        else await store.erase(asked.target);
        page.value = 0;
        await read();
        say(later('ui.dashboard.yours.said.erased', [asked.count]), () =>
          doing(async () => {
            if ('days' in asked && kept !== undefined) await store.setRetention(kept);
            await store.restore(before);
            await read();
            say(later('ui.dashboard.yours.said.undone'));
          }),
        );
      }),
    setRetention: (days) =>
      doing(async () => {
        const count = await store.countOlder(days);
        if (count > 0) {
          asking.value = { days, count };
          return;
        }
        await store.setRetention(days);
        await read();
        say(later('ui.dashboard.yours.said.retention'));
      }),
  };
}
