import { defineSite } from './site.ts';

/** Yahoo Mail and AOL Mail: one bundle, test ids that unrelated extensions agree on. */
export const yahooAol = defineSite({
  id: 'yahoo-aol',
  name: 'Yahoo Mail / AOL Mail',
  kind: 'webmail',
  matches: ['https://mail.yahoo.com/*', 'https://*.mail.yahoo.com/*', 'https://mail.aol.com/*'],
  topFrameOnly: true,
  messages: [
    {
      body: [
        '[data-test-id="message-view-body-content"]',
        '.message-view [role="document"]',
        '[role="document"]',
      ],
      scope: '[data-test-id="message-view"], .message-view',
      sender: [
        '[data-test-id="message-to"] [data-test-id="email-pill"]',
        '[data-test-id="message-to"]',
        '[data-test-id="message-recipients"]',
      ],
      time: ['[data-test-id="message-date"] time@datetime', '[data-test-id="message-date"]'],
    },
  ],
  confidence: 'multi-source',
  asOf: '2026-11-23',
});
