import { defineSite } from './site.ts';

/** iCloud Mail: the list and the headers in a frame of the app, the body in a frame of icloud-sandbox.com. */
export const icloud = defineSite({
  id: 'icloud',
  name: 'iCloud Mail',
  kind: 'webmail',
  matches: ['https://www.icloud.com/*', 'https://www.icloud.com.cn/*'],
  frameMatches: ['https://www-mail.icloud-sandbox.com/*', 'https://*.icloud-sandbox.com/*'],
  frameHeaders: {
    // No selector is proven: the words beside the address are.
    sender: ['label:To', 'label:An', 'label:À', 'label:Para', 'label:A', 'label:Aan', 'label:宛先'],
    time: ['time[datetime]@datetime', 'label:Date', 'label:Datum', 'label:Fecha', 'label:Data', 'label:日付'],
  },
  messages: [
    {
      body: ['.mail-message-defaults'],
    },
  ],
  skip: ['.thread-list'],
  confidence: 'multi-source',
  asOf: '2026-11-23',
});
