import { defineSite } from './site.ts';

/** Proton Mail: the body is a blank frame, sandboxed without scripts, so it is read from the page that holds it. */
export const proton = defineSite({
  id: 'proton',
  name: 'Proton Mail',
  kind: 'webmail',
  matches: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
  messages: [
    {
      body: [
        '[data-testid="message-content:body"] iframe[data-testid="content-iframe"] >>> #proton-root',
        'iframe[data-testid="content-iframe"] >>> body',
      ],
      scope: '[data-testid^="message-view-"]',
      sender: [
        '[data-testid="recipients:to-list"] [data-testid^="recipients:item-"]',
        '[data-testid="recipients:partial-recipients-list"] [title*="@"]@title',
        '[data-testid="recipients:partial-recipients-list"]',
      ],
      time: ['time[datetime]@datetime', '[data-testid="item-date-full"]'],
      eventId: ['[data-testid^="message-view-"]@data-message-id'],
    },
  ],
  skip: ['[data-testid^="composer:"]'],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
