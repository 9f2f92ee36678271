import { render } from 'preact';
import { Surface } from '#components/Surface.tsx';
import '#components/tokens.css';
import '#components/elements.css';
import '#components/card.css';
import '#components/surface.css';
import '#components/lists.css';
import { applyLanguage, translate } from '#lib/ext/i18n.ts';
import { takeOver } from '#lib/ext/handed-over.ts';
import { openSidePanel } from '#lib/ext/side-panel.ts';
import { ASKED, openOwnPage } from '#lib/ext/tabs.ts';
import { lateReaders } from './late-readers.ts';
import { createLookupModel } from './lookup-model.ts';
import { createPopupModel } from './model.ts';
import { Popup } from './Popup.tsx';
import './popup.css';

const late = import('./readers.ts');
const readers = lateReaders(async () => {
  const { lookupReaders, popupReaders } = await late;
  return { lookup: lookupReaders, popup: popupReaders(new AbortController().signal) };
});
const model = createPopupModel(readers.popup);
const app = document.getElementById('app')!;
const typed = app.querySelector('textarea')?.value ?? '';
// Set when the menu or the address bar opened this page with something to explain.
const asked = new URLSearchParams(location.search);
const lookup = createLookupModel(readers.lookup, typed || (asked.get(ASKED.codes) ?? ''));

app.replaceChildren();
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
  app,
);
void late.then(({ loadSites, theme }) => Promise.all([theme(), loadSites()]));
const left = asked.get(ASKED.text);
if (left !== null) {
  // Who has begun to type meanwhile goes first.
  void takeOver(left).then((text) => (lookup.query.value ||= text ?? ''));
}
void lookup.start();
void model.start();
