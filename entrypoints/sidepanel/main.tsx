import { render } from 'preact';
import { applyAppearance } from '#components/page-actions.ts';
import { Surface } from '#components/Surface.tsx';
import '#components/tokens.css';
import '#components/elements.css';
import '#components/card.css';
import '#components/surface.css';
import '#components/lists.css';
import { onChange } from '#lib/ext/changes.ts';
import { applyLanguage, translate } from '#lib/ext/i18n.ts';
import { ask } from '#lib/ext/messages.ts';
import { settingsOrDefaults } from '#lib/ext/settings.ts';
import { followActiveTab, onPanelQuery } from '#lib/ext/side-panel.ts';
import { gotoEntry } from '#lib/ext/steps.ts';
import { createLookupModel } from '../popup/lookup-model.ts';
import { lookupReaders } from '../popup/readers.ts';
import { siteState } from '../popup/site-state.ts';
import { createSidePanelModel } from './model.ts';
import { SidePanel } from './SidePanel.tsx';
import './sidepanel.css';

const { signal } = new AbortController();
const lookup = createLookupModel(lookupReaders);
const model = createSidePanelModel({
  follow: (heard) => followActiveTab(heard, signal),
  report: (tabId) => ask('tab.report', { tabId }),
  readNow: (tabId) => ask('tab.read', { tabId }),
  siteState,
  goto: gotoEntry,
  onChange: (heard) =>
    onChange((change) => heard(change.kind, change.kind === 'report' ? change.tabId : undefined), signal),
});

applyLanguage(document.documentElement);
render(
  <Surface translate={translate}>
    <SidePanel lookup={lookup} model={model} />
  </Surface>,
  document.getElementById('app')!,
);
void settingsOrDefaults().then(applyAppearance);
onPanelQuery((text) => (lookup.query.value = text), signal);
void lookup.start();
model.start();
