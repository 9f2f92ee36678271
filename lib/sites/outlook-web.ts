import { defineSite } from './site.ts';

/** Class names are hashed and change every few weeks; labels are localised. Id prefixes are neither. */
export const outlookWeb = defineSite({
  id: 'outlook-web',
  name: 'Outlook (Microsoft 365, Outlook.com)',
  kind: 'webmail',
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
    'https://outlook.live.com/*',
    'https://outlook.office365.us/*',
  ],
  messages: [
    {
      body: ['div[id^="UniqueMessageBody"]', '[role="document"][aria-label="Message body"]'],
      scope: '[data-app-section="ItemContainer"], [data-app-section="ConversationContainer"]',
      // The item id stands in the URL, the conversation id in the list.
      eventId: ['url:/id/*'],
      sender: ['[id^="MSG_"][id$="_TO"] [aria-label]@aria-label'],
      time: ['[id^="MSG_"][id$="_DATETIME"]', 'time@datetime'],
    },
  ],
  confidence: 'multi-source',
  asOf: '2026-11-23',
});
