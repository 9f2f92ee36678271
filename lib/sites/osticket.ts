import { defineSite } from './site.ts';

/** osTicket, staff panel and customer portal. */
export const osticket = defineSite({
  id: 'osticket',
  name: 'osTicket',
  kind: 'helpdesk',
  matches: [],
  fingerprint: ['.thread-entry .thread-body', '#ticketThread', '#pjax-container #ticket_thread'],
  messages: [
    {
      body: ['.thread-entry .thread-body'],
      scope: '.thread-entry',
      eventId: ['.header a[name^="entry-"]@name'],
      time: ['.header time[datetime]@datetime'],
    },
  ],
  skip: ['#reply', '#note', '.redactor-box'],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
