import { defineSite } from './site.ts';

/** Outlook on the web of an Exchange server of one's own (2013 and later). */
export const owaOnprem = defineSite({
  id: 'owa-onprem',
  name: 'Outlook (Exchange Server)',
  kind: 'webmail',
  matches: [],
  fingerprint: [
    '#primaryContainer[ispopup]',
    '#primaryContainer .owa-font-compose',
    'link[href*="/owa/"]',
    'script[src*="/owa/"]',
  ],
  messages: [
    {
      body: ['[aria-label="Message Contents"]', '[role="document"]'],
    },
  ],
  confidence: 'inferred',
  asOf: '2026-11-23',
});
