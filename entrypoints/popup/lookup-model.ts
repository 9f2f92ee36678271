import { computed, signal } from '@preact/signals';
import { ownVerdict } from '#components/own-verdict.ts';
import { withLookup } from '#lib/ext/lookup-history.ts';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Reason } from '#lib/smtp/catalogue/reasons.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import type { Lookup } from '#lib/smtp/index.ts';
import { applyOverride, overrideFor, type Override } from '#lib/tally/override.ts';

/** The engine, as far as a look-up needs it. */
export type Engine = {
  lookup: (query: string) => Lookup;
  providerName: (id: string) => string;
  providerDocs: (id: string) => string | null;
  /** The codes the catalogue files under a cause. */
  codesOf: (reason: Reason) => readonly string[];
};

export type LookupReaders = {
  /** Loads the engine; kept out of the first paint. */
  engine: () => Promise<Engine>;
  history: () => Promise<string[]>;
  keepHistory: (history: readonly string[]) => Promise<void>;
  /** The reader's own overrides and the administrator's. */
  overrides: () => Promise<Override[]>;
  addOverride: (override: Override) => Promise<void>;
};

/** The look-up of popup and side panel: engine, history and the reader's own verdicts. */
export function createLookupModel(readers: LookupReaders, firstQuery = '') {
  const query = signal(firstQuery);
  const engine = signal<Engine | null>(null);
  const history = signal<string[]>([]);
  const overrides = signal<Override[]>([]);

  const overruled = (diagnosis: Diagnosis, text: string): Diagnosis => {
    const override = overrideFor(diagnosis, text, overrides.value);
    return override ? applyOverride(diagnosis, override) : diagnosis;
  };
  const lookup = computed(() => {
    const loaded = engine.value;
    if (!loaded) return null;
    return (text: string): Lookup => {
      const answer = loaded.lookup(text);
      if (answer.kind === 'codes') return { ...answer, diagnosis: overruled(answer.diagnosis, text) };
      if (answer.kind === 'bounce') {
        const part = ({ span }: Diagnosis) => text.slice(span.start, span.end);
        return { ...answer, diagnoses: answer.diagnoses.map((it) => overruled(it, part(it))) };
      }
      return answer;
    };
  });

  return {
    query,
    engine,
    history,
    lookup,

    async start() {
      await Promise.all([
        readers.engine().then((loaded) => (engine.value = loaded)),
        readers.history().then(
          (kept) => (history.value = kept),
          () => {},
        ),
        readers.overrides().then(
          (kept) => (overrides.value = kept),
          () => {},
        ),
      ]);
    },

    keep(entry: string) {
      if (history.value[0] === entry) return;
      history.value = withLookup(history.value, entry);
      void readers.keepHistory(history.value).catch(() => {});
    },

    clearHistory() {
      history.value = [];
      void readers.keepHistory([]).catch(() => {});
    },

    override(diagnosis: Diagnosis, category: Category) {
      const override = ownVerdict(diagnosis, category);
      if (!override) return;
      overrides.value = [override, ...overrides.value];
      void readers.addOverride(override).catch(() => {});
    },
  };
}

export type LookupModel = ReturnType<typeof createLookupModel>;
