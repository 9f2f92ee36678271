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
  accept: (offers: readonly Offer[]) => Promise<number>;
};

export type ReclassifyModel = {
  /** What today's rules would call otherwise; empty when there is nothing to offer. */
  offers: ReadonlySignal<readonly Offer[]>;
  /** Key of an error text, or null. */
  failed: ReadonlySignal<string | null>;
  check: (index: TallyIndex) => Promise<void>;
  /** Writes these; the others stay as they are and are not offered again on this page. */
  accept: (chosen: readonly Offer[]) => Promise<void>;
  /** Leaves history as it is until the page is opened anew. */
  dismiss: () => void;
};

/** After new rules: looks for history they would judge otherwise, and changes it only when asked to. */
export function createReclassifyModel(rules: RuleReaders): ReclassifyModel {
  const offers = signal<readonly Offer[]>([]);
  const failed = signal<string | null>(null);
  let dismissed = false;
  return {
    offers,
    failed,
    async check(index) {
      const old = index.columns.rules.words.some((word) => word !== '' && Number(word) < rules.version);
      if (dismissed || !old) {
        offers.value = [];
        return;
      }
      offers.value = reclassify(storedRows(index), await rules.lookupPair(), rules.version);
    },
    async accept(chosen) {
      try {
        await rules.accept(chosen);
        dismissed = true;
        offers.value = [];
        failed.value = null;
      } catch (error) {
        failed.value = error instanceof Error && 'kind' in error ? String(error.kind) : 'unknown';
      }
    },
    dismiss() {
      dismissed = true;
      offers.value = [];
    },
  };
}
