import { defineSite } from './site.ts';

/** Mail.ru. */
export const mailru = defineSite({
  id: 'mailru',
  name: 'Mail.ru',
  kind: 'webmail',
  matches: ['https://e.mail.ru/*', 'https://octavius.mail.ru/*'],
  topFrameOnly: true,
  messages: [
    {
      body: ['.letter__body', '.letter-body'],
    },
  ],
  confidence: 'inferred',
  asOf: '2026-11-23',
});
