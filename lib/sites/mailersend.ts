import { defineSite } from './site.ts';

/** MailerSend: only the host is proven. Activity tells a reason in words, seldom a reply. */
export const mailersend = defineSite({
  id: 'mailersend',
  name: 'MailerSend',
  kind: 'esp',
  matches: ['https://app.mailersend.com/*'],
  words: { columns: { text: ['readable reason'] } },
  confidence: 'inferred',
  asOf: '2026-11-28',
});
