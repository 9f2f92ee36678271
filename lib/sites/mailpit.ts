import { defineSite } from './site.ts';

/** Mailpit, a test inbox: the same message as HTML frame, text and source. One of them is read. */
export const mailpit = defineSite({
  id: 'mailpit',
  name: 'Mailpit',
  kind: 'mta',
  // Usually localhost, which belongs to no one surface: a webmail on trial stands there as well.
  matches: [],
  fingerprint: ['iframe#preview-html', '#nav-plain-text'],
  messages: [
    {
      body: ['iframe#preview-html >>> body', 'body:not(:has(iframe#preview-html)) #nav-plain-text'],
      eventId: ['url:/view/*'],
    },
  ],
  skip: ['#nav-html-source', '#nav-raw', 'body:has(iframe#preview-html) #nav-plain-text'],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
