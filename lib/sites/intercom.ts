import { defineSite } from './site.ts';

/** Intercom: the parts of a conversation as a few public programs find them. */
export const intercom = defineSite({
  id: 'intercom',
  name: 'Intercom',
  kind: 'helpdesk',
  matches: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  messages: [
    {
      body: [
        '[data-intercom-target="conversation-stream-content-part"]',
        '.intercom-interblocks',
        '.inbox2__message-content',
      ],
    },
  ],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
