import { defineSite } from './site.ts';

/** rspamd web interface: the history. Scores such as 5.1 and 4.20 are no status codes. */
export const rspamd = defineSite({
  id: 'rspamd',
  name: 'rspamd',
  kind: 'mta',
  matches: [],
  fingerprint: ['#historyTable_history', '#historyTable'],
  rows: [
    {
      row: [
        '#historyTable_history .tabulator-row',
        '#historyTable_history tbody > tr',
        '#historyTable tbody > tr',
      ],
      columns: {
        eventId: ['css:[tabulator-field="message-id"]', 'id', 'message-id'],
        sender: ['css:[tabulator-field="sender_mime"]', 'envelope from from', 'from'],
        recipient: [
          'css:[tabulator-field="rcpt_mime_short"]',
          'css:[tabulator-field="rcpt_mime"]',
          'envelope to to/cc/bcc',
          'to',
        ],
        event: ['css:[tabulator-field="action"]', 'action'],
        time: ['css:[tabulator-field="time"]', 'time'],
      },
    },
  ],
  // Names of symbols (DMARC_POLICY_REJECT) tell of mail that came in, in both generations of the table.
  skip: [
    '[tabulator-field="symbols"]',
    '[tabulator-field="score"]',
    '.footable-detail-row',
    '.footable-details',
    '.tabulator-responsive-collapse',
  ],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
