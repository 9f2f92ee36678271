import { defineSite } from './site.ts';

/**
 * Request Tracker, agents' view and self-service: each transaction is a mail with all its parts. A part that is a mail again begins
 * with a blank text and its own table of headers.
 */
export const requestTracker = defineSite({
  id: 'request-tracker',
  name: 'Request Tracker',
  kind: 'helpdesk',
  matches: [],
  fingerprint: ['.transaction[data-transaction-id] > .content', '[id^="comp-"] #quickbar'],
  messages: [
    {
      body: ['.transaction > .content'],
      scope: '.transaction',
      returned: ['.messageattachments > .messageattachments:has(> .message-stanza + table)'],
      eventId: ['.transaction@data-transaction-id'],
      sender: ['label:To'],
      time: ['label:Date', '.metadata .date'],
    },
  ],
  // The head of the mail itself names no one that failed; what lists say of a transaction is read where the ticket is opened.
  skip: ['.transaction > .content > table', '.collection-as-table'],
  confidence: 'source-verified',
  asOf: '2026-11-28',
});
