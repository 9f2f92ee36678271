import { defineSite } from './site.ts';

/** iCloud Mail: the list and the headers in a frame of the app, the body in a frame of icloud-sandbox.com. */
export const icloud = defineSite({
  id: 'icloud',
  name: 'iCloud Mail',
  kind: 'webmail',
  matches: ['https://www.icloud.com/*', 'https://www.icloud.com.cn/*'],
  frameMatches: ['https://www-mail.icloud-sandbox.com/*', 'https://*.icloud-sandbox.com/*'],
  messages: [
    {
      body: ['.mail-message-defaults'],
    },
  ],
  skip: ['.thread-list'],
  confidence: 'multi-source',
  asOf: '2026-11-23',
});
