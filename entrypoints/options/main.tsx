import { effect } from '@preact/signals';
import { render } from 'preact';
import { applyAppearance } from '#components/page-actions.ts';
import { Surface } from '#components/Surface.tsx';
import '#components/tokens.css';
import '#components/elements.css';
import '#components/card.css';
import '#components/surface.css';
import '#components/lists.css';
import { saveFile } from '#components/dashboard/save-file.ts';
import { requestAlarms } from '#lib/ext/alarms.ts';
import { onChange } from '#lib/ext/changes.ts';
import { openShortcutPage, shortcuts } from '#lib/ext/commands.ts';
import { grantedOrigins, originPattern, removeOrigins, requestOrigins } from '#lib/ext/grants.ts';
import { applyLanguage, translate } from '#lib/ext/i18n.ts';
import { writeLookups } from '#lib/ext/lookup-history.ts';
import { ask } from '#lib/ext/messages.ts';
import { exportOverrides, importOverrides } from '#lib/ext/override-file.ts';
import { readOverrides, writeOverrides } from '#lib/ext/overrides.ts';
import { allows } from '#lib/ext/allowed-sites.ts';
import { NO_POLICY, readPolicy } from '#lib/ext/policy.ts';
import { DEFAULTS, onSettingsChanged, readSettings, usableSettings } from '#lib/ext/settings.ts';
import { writeSettings } from '#lib/ext/write-settings.ts';
import { offSites, switchSite } from '#lib/ext/switches.ts';
import { openOwnPage } from '#lib/ext/tabs.ts';
import { createOptionsModel } from './model.ts';
import { Options } from './Options.tsx';
import './options.css';
import { siteOffers, siteRows } from './site-rows.ts';

const model = createOptionsModel({
  defaults: DEFAULTS,
  noPolicy: NO_POLICY,
  policy: readPolicy,
  settings: readSettings,
  readableSettings: usableSettings,
  writeSettings,
  granted: grantedOrigins,
  off: offSites,
  rows: siteRows,
  offers: siteOffers,
  pattern: (typed) => {
    const text = typed.trim();
    return originPattern(/^https?:\/\//.test(text) ? text : `https://${text}`);
  },
  allows,
  request: requestOrigins,
  remove: removeOrigins,
  switchSite,
  requestAlarms,
  grantsChanged: async () => {
    await ask('grants.changed', {});
  },
  overrides: readOverrides,
  writeOverrides,
  parseOverrides: importOverrides,
  forgetLookups: () => writeLookups([]),
  shortcuts,
  selfTest: async () => (await import('./bundled-test.ts')).runBundledTest(),
  onChange(heard) {
    onChange((change) => heard(change.kind), new AbortController().signal);
    onSettingsChanged(() => heard('settings'));
  },
});

applyLanguage(document.documentElement);
document.title = translate('ui.options.title');
effect(() => applyAppearance(model.settings.value));
render(
  <Surface translate={translate}>
    <Options
      model={model}
      onSetKeys={() => void openShortcutPage()}
      onOpenStored={() => void openOwnPage('dashboard.html', { page: 'yours' })}
      onSaveOverrides={(overrides) =>
        saveFile(exportOverrides(overrides), 'bouncelens-choices.json', 'application/json')
      }
    />
  </Surface>,
  document.getElementById('app')!,
);
void model.start();
document.addEventListener('visibilitychange', () => document.hidden || void model.readShortcuts());
