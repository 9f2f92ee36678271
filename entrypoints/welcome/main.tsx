import { render } from 'preact';
import { Surface } from '#components/Surface.tsx';
import '#components/tokens.css';
import '#components/elements.css';
import '#components/card.css';
import '#components/surface.css';
import '#components/lists.css';
import { onChange } from '#lib/ext/changes.ts';
import { covers, grantedOrigins, requestOrigins } from '#lib/ext/grants.ts';
import { applyLanguage, translate } from '#lib/ext/i18n.ts';
import { ask } from '#lib/ext/messages.ts';
import { openOwnPage } from '#lib/ext/tabs.ts';
import { diagnose, providerName } from '#lib/smtp/index.ts';
import { siteOffers } from '../options/site-rows.ts';
import { createWelcomeModel } from './model.ts';
import { SAMPLE } from './sample.ts';
import { Welcome } from './Welcome.tsx';
import './welcome.css';

const [diagnosis = null] = diagnose(SAMPLE);
const model = createWelcomeModel({
  sites: siteOffers([]),
  granted: grantedOrigins,
  isCovered: (pattern, granted) => granted.some((grant) => covers(grant, pattern)),
  request: requestOrigins,
  grantsChanged: async () => {
    await ask('grants.changed', {});
  },
  onChange: (heard) => onChange((change) => heard(change.kind), new AbortController().signal),
});

applyLanguage(document.documentElement);
document.title = translate('ui.welcome.title');
render(
  <Surface translate={translate}>
    <Welcome
      model={model}
      sample={{
        text: SAMPLE,
        diagnosis,
        providerName: diagnosis?.provider ? providerName(diagnosis.provider) : null,
      }}
      onOptions={() => void openOwnPage('options.html')}
    />
  </Surface>,
  document.getElementById('app')!,
);
void model.start();
