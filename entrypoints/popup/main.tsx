import { render } from 'preact';
import { applyTheme } from '#components/page-actions.ts';
import { Surface } from '#components/Surface.tsx';
import '#components/tokens.css';
import '#components/card.css';
import '#components/surface.css';
import { applyLanguage, translate } from '#lib/ext/i18n.ts';
import { DEFAULTS, readSettings } from '#lib/ext/settings.ts';
import { openSidePanel } from '#lib/ext/side-panel.ts';
import { openOwnPage } from '#lib/ext/tabs.ts';
import { createLookupModel } from './lookup-model.ts';
import { createPopupModel } from './model.ts';
import { Popup } from './Popup.tsx';
import './popup.css';
import { loadSites, lookupReaders, popupReaders } from './readers.ts';

const model = createPopupModel(popupReaders(new AbortController().signal));
// "q" is set when the menu or the address bar opened this page with something to explain.
const lookup = createLookupModel(lookupReaders, new URLSearchParams(location.search).get('q') ?? '');

applyLanguage(document.documentElement);
render(
  <Surface translate={translate}>
    <Popup
      lookup={lookup}
      model={model}
      onOpenOwn={(page) => void openOwnPage(page).then(() => window.close())}
      onSidePanel={() => {
        const tab = model.tab.value;
        if (tab) void openSidePanel(tab.id).then(() => window.close());
      }}
    />
  </Surface>,
  document.getElementById('app')!,
);
// After the first paint: nothing the reader sees first waits for the disk.
void readSettings()
  .catch(() => DEFAULTS)
  .then(({ theme }) => applyTheme(theme));
void lookup.start();
void model.start();
void loadSites();
