import { defineSite } from './site.ts';

/** MailerSend: only the host is proven. */
export const mailersend = defineSite({
  id: 'mailersend',
  name: 'MailerSend',
  kind: 'esp',
  matches: ['https://app.mailersend.com/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
