import { defineSite } from './site.ts';

/** HyperKitty, the archive of Mailman 3: a list that collects bounces shows them here, a thread on one page. */
export const hyperkitty = defineSite({
  id: 'hyperkitty',
  name: 'HyperKitty (Mailman 3)',
  kind: 'webmail',
  matches: [],
  fingerprint: ['.email > .email-header[id] + .email-body', 'link[rel~="icon"][href*="/hyperkitty/img/"]'],
  messages: [
    {
      body: ['.email > .email-body'],
      scope: '.email',
      eventId: ['.email-header@id'],
      // "Sender's time: Nov. 23, 2026, 4:29 p.m."; what is shown leaves out the year.
      time: ['.email-date .time [title]@title'],
    },
  ],
  // Lists and search results begin each thread with the text of its mail, which is read where the thread is opened.
  skip: ['.thread-email'],
  confidence: 'source-verified',
  asOf: '2026-11-28',
});
