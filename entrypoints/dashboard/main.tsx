import { effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import { createFormat, FormatContext } from '#components/dashboard/format.ts';
import { saveFile } from '#components/dashboard/save-file.ts';
import { ownVerdict } from '#components/own-verdict.ts';
import { applyAppearance, copyText, openPage } from '#components/page-actions.ts';
import { Failing } from '#components/Failing.tsx';
import { Surface } from '#components/Surface.tsx';
import '#components/tokens.css';
import '#components/elements.css';
import '#components/card.css';
import { onChange, tellChange } from '#lib/ext/changes.ts';
import { readFailure } from '#lib/ext/failure.ts';
import { applyLanguage, language, translate } from '#lib/ext/i18n.ts';
import { addOverride } from '#lib/ext/overrides.ts';
import { settingsOrDefaults } from '#lib/ext/settings.ts';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { PROVIDERS } from '#lib/smtp/rules/index.ts';
import { RULES_VERSION } from '#lib/smtp/rules/version.ts';
import { acceptOffers, openStore, takeBackOffers } from '#lib/store/index.ts';
import { CardDrawer } from './CardDrawer.tsx';
import { Dashboard } from './Dashboard.tsx';
import './dashboard.css';
import { workerEngine } from './import-engine.ts';
import { createImportModel } from './import-model.ts';
import { ImportPanel } from './ImportPanel.tsx';
import type { Names } from './labels.ts';
import { createModel } from './model.ts';
import { storeReaders } from './readers.ts';
import { Reclassify } from './Reclassify.tsx';
import { createReclassifyModel } from './reclassify-model.ts';
import { tableFile } from './table-file.ts';
import type * as SourceNames from './source-names.ts';
import { syncUrl } from './url-sync.ts';
import { Yours } from './Yours.tsx';
import { createYoursModel } from './yours-model.ts';
import { yoursStore } from './yours-store.ts';

const life = new AbortController();
const store = openStore();
const model = createModel(storeReaders(store), life.signal);
// Before anything is drawn: the database is the slowest part.
void model.reload();
const yours = createYoursModel(yoursStore(store), saveFile);
const imports = createImportModel(workerEngine(() => new Worker('/import-worker.js', { type: 'module' })));
const reclassify = createReclassifyModel({
  version: RULES_VERSION,
  lookupPair: async () => (await import('./pair-lookup.ts')).lookupPair,
  accept: async (offers) => {
    const accepted = await acceptOffers(store, offers);
    tellChange({ kind: 'counts' });
    return {
      count: accepted.count,
      undo: async () => {
        await takeBackOffers(store, accepted);
        tellChange({ kind: 'counts' });
      },
    };
  },
});

const providers = new Map(PROVIDERS.map((provider) => [provider.id, provider]));
const sourceNames = signal<typeof SourceNames | null>(null);
const names: Names = {
  provider: (id) => providers.get(id)?.name ?? id,
  source: (id) => {
    const known = sourceNames.value;
    if (!id.startsWith('import:')) return known?.siteName(id) ?? id;
    const format = id.slice('import:'.length);
    return translate('ui.dashboard.imported', [known?.formatName(format) ?? format]);
  },
};

const failure = signal<string | null>(null);
const readAgain = (): void => {
  void readFailure().then(
    (kind) => (failure.value = kind),
    () => {},
  );
};
onChange(({ kind }) => (kind === 'error' || kind === 'counts') && readAgain(), life.signal);
readAgain();

const keepChoice = (diagnosis: Diagnosis, category: Category): void => {
  const override = ownVerdict(diagnosis, category);
  if (override) void addOverride(override).catch(() => {});
};

const App = () => (
  <Dashboard
    model={model}
    names={names}
    onCsv={() =>
      saveFile(
        tableFile(translate, names, model.groups.value, model.view.value.group),
        'bounce-classification.csv',
      )
    }
    onPrint={() => window.print()}
    notice={
      <>
        <Failing kind={failure.value} />
        <Reclassify model={reclassify} names={names} />
      </>
    }
    imports={
      <ImportPanel
        model={imports}
        formats={sourceNames.value?.FORMAT_NAMES ?? []}
        formatName={(id) => sourceNames.value?.formatName(id) ?? id}
        onShow={model.showImported}
      />
    }
    yours={<Yours model={yours} names={names} />}
    card={
      <CardDrawer
        model={model}
        names={names}
        docs={(id) => providers.get(id)?.docs ?? null}
        onCopy={copyText}
        onOpen={openPage}
        onOverride={keepChoice}
      />
    }
  />
);

syncUrl(model.view, window, life.signal);
applyLanguage(document.documentElement);
render(
  <Surface translate={translate as never}>
    <FormatContext.Provider value={createFormat(language())}>
      <App />
    </FormatContext.Provider>
  </Surface>,
  document.getElementById('app')!,
);

void settingsOrDefaults().then(applyAppearance);
void import('./source-names.ts').then((loaded) => (sourceNames.value = loaded));
effect(() => {
  const index = model.index.value;
  if (index) untracked(() => void reclassify.check(index));
});
effect(() => {
  // Read again whenever the page is shown and whenever the counts have changed.
  const changed = model.index.value;
  if (model.view.value.page === 'yours' && changed) untracked(() => void yours.refresh());
});
