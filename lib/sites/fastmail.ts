import { defineSite } from './site.ts';

/** Fastmail: public programs disagree on the class of the body, so its common part is asked for and the finder helps. */
export const fastmail = defineSite({
  id: 'fastmail',
  name: 'Fastmail',
  kind: 'webmail',
  matches: ['https://app.fastmail.com/*', 'https://app.beta.fastmail.com/*', 'https://www.fastmail.com/*'],
  messages: [{ body: ['.v-Message-body', '[class*="Message-body"]'], scope: '.v-Thread' }],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
