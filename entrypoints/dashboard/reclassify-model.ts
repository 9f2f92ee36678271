import { signal, type ReadonlySignal } from '@preact/signals';
import type { TallyIndex } from '#lib/tally/index.ts';
import type { LookupPair, Offer } from '#lib/tally/reclassify.ts';
import { reclassify } from '#lib/tally/reclassify.ts';
import { storedRows } from './stored-rows.ts';

/** The rules of today and the way to write what the user accepted. */
export type RuleReaders = {
  version: number;
  /** Loaded only when something was judged by older rules. */
  lookupPair: () => Promise<LookupPair>;
  accept: (offers: readonly Offer[]) => Promise<Filed>;
};

/** Bounces that were filed anew, and the way back. */
export type Filed = { count: number; undo: () => Promise<void> };

export type ReclassifyModel = {
  /** What today's rules would call otherwise; empty when there is nothing to offer. */
  offers: ReadonlySignal<readonly Offer[]>;
  /** What was filed anew on this page and can be taken back. */
  filed: ReadonlySignal<Filed | null>;
  /** The last thing done was to take it back. */
  undone: ReadonlySignal<boolean>;
  /** Key of an error text, or null. */
  failed: ReadonlySignal<string | null>;
  check: (index: TallyIndex) => Promise<void>;
  /** Writes these; the others stay as they are and are not offered again on this page. */
  accept: (chosen: readonly Offer[]) => Promise<void>;
  /** Leaves history as it is until the page is opened anew. */
  dismiss: () => void;
  /** Gives the verdicts back that were there before, and offers the difference again. */
  undo: () => Promise<void>;
};

/** After new rules: looks for history they would judge otherwise, and changes it only when asked to. */
export function createReclassifyModel(rules: RuleReaders): ReclassifyModel {
  const offers = signal<readonly Offer[]>([]);
  const filed = signal<Filed | null>(null);
  const undone = signal(false);
  const failed = signal<string | null>(null);
  let dismissed = false;
  /** Whether it went well; else it is told why not. */
  const tried = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      failed.value = null;
    } catch (error) {
      failed.value = error instanceof Error && 'kind' in error ? String(error.kind) : 'unknown';
    }
  };
  return {
    offers,
    filed,
    undone,
    failed,
    async check(index) {
      const old = index.columns.rules.words.some((word) => word !== '' && Number(word) < rules.version);
      if (dismissed || !old) {
        offers.value = [];
        return;
      }
      offers.value = reclassify(storedRows(index), await rules.lookupPair(), rules.version);
    },
    accept: (chosen) =>
      tried(async () => {
        filed.value = await rules.accept(chosen);
        dismissed = true;
        undone.value = false;
        offers.value = [];
      }),
    undo: () =>
      tried(async () => {
        // Before the counts are read again: they bring the offers back.
        dismissed = false;
        await filed.value?.undo();
        filed.value = null;
        undone.value = true;
      }),
    dismiss() {
      dismissed = true;
      offers.value = [];
    },
  };
}
