import { defineSite } from './site.ts';

/** Zammad, classic view: articles of a ticket, and the note on an outgoing mail that failed. */
export const zammad = defineSite({
  id: 'zammad',
  name: 'Zammad',
  kind: 'helpdesk',
  matches: ['https://*.zammad.com/*'],
  fingerprint: [
    '.ticket-article-item .text-bubble',
    '#app .ticketZoom',
    'meta[name="application-name"][content="Zammad"]',
  ],
  messages: [
    {
      body: ['.ticket-article-item .article-content .text-bubble'],
      scope: '.ticket-article-item',
      eventId: ['.ticket-article-item[data-id]@data-id'],
      // Keys are in the user's language, so the second row by place: From, To.
      sender: ['.article-meta.top .article-meta-row:nth-of-type(2) .article-meta-value'],
      time: ['time.humanTimeFromNow[datetime]@datetime', 'time.humanTimeFromNow@data-time'],
    },
    {
      // What the server said to an outgoing article: here the article's own sender is the sender.
      body: ['.ticket-article-item .task-subline .alert.alert--warning'],
      scope: '.ticket-article-item',
      sender: ['.article-meta.top .article-meta-row:nth-of-type(1) .article-meta-value'],
      recipient: ['.article-meta.top .article-meta-row:nth-of-type(2) .article-meta-value'],
      time: ['time.humanTimeFromNow[datetime]@datetime', 'time.humanTimeFromNow@data-time'],
    },
  ],
  skip: ['.article-add', '.js-textarea'],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
