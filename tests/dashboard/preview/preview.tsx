import { render } from 'preact';
import { createFormat, FormatContext } from '#components/dashboard/format.ts';
import { TextContext } from '#components/text.ts';
import '#components/tokens.css';
import '#components/card.css';
import '../../../entrypoints/dashboard/dashboard.css';
import { CardDrawer } from '../../../entrypoints/dashboard/CardDrawer.tsx';
import { Dashboard } from '../../../entrypoints/dashboard/Dashboard.tsx';
import { createModel } from '../../../entrypoints/dashboard/model.ts';
import { syncUrl } from '../../../entrypoints/dashboard/url-sync.ts';
import { PROVIDERS } from '#lib/smtp/rules/providers.ts';
import { buildIndex } from '#lib/tally/index.ts';
import { syntheticTallies } from '../synthetic.ts';
import { partsOf } from '../tally-parts.ts';

/** The dashboard outside the extension, on made-up traffic: for looking at. */
const { texts } = globalThis as unknown as { texts: Record<string, string> };
const text = (key: string, subs: readonly (string | number)[] = []): string =>
  (texts[key] ?? '').replace(/\$(\d)/g, (_: string, n: string) => String(subs[Number(n) - 1] ?? ''));
const today = '2026-11-23';
const empty = new URLSearchParams(location.search).has('empty');
const tallies = empty
  ? []
  : syntheticTallies({
      observations: 40_000,
      today,
      days: Number(new URLSearchParams(location.search).get('days') ?? 60),
    });
const life = new AbortController();
const model = createModel(
  { load: async () => buildIndex(partsOf(tallies)), today: () => today, onChange: () => {} },
  life.signal,
);
syncUrl(model.view, window, life.signal);
await model.reload();
const known = new Map(PROVIDERS.map((it) => [it.id, it.name]));
const provider = (id: string): string => known.get(id) ?? id;
const names = { provider, source: (id: string) => id };
render(
  <TextContext.Provider value={text}>
    <FormatContext.Provider value={createFormat('en')}>
      <Dashboard
        model={model}
        names={names}
        onCsv={() => {}}
        onPrint={() => window.print()}
        imports={null}
        yours={null}
        card={
          <CardDrawer
            model={model}
            names={names}
            docs={() => null}
            onCopy={async () => {}}
            onOverride={() => {}}
            onOpen={() => {}}
          />
        }
      />
    </FormatContext.Provider>
  </TextContext.Provider>,
  document.getElementById('app')!,
);
