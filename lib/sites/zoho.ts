import { defineSite } from './site.ts';

/** Zoho Mail. */
export const zoho = defineSite({
  id: 'zoho',
  name: 'Zoho Mail',
  kind: 'webmail',
  matches: [
    'https://mail.zoho.com/*',
    'https://mail.zoho.eu/*',
    'https://mail.zoho.in/*',
    'https://mail.zoho.com.au/*',
    'https://mail.zoho.jp/*',
    'https://mail.zohocloud.ca/*',
  ],
  messages: [
    {
      body: ['.zmMailContent', '.zmPVContent', '#mailContentDiv'],
    },
  ],
  confidence: 'multi-source',
  asOf: '2026-11-23',
});
