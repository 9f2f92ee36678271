import { defineSite } from './site.ts';

/** mailcow administration: the Postfix log, one line a row (DataTables), and the queue. */
export const mailcowAdmin = defineSite({
  id: 'mailcow-admin',
  name: 'mailcow',
  kind: 'mta',
  matches: [],
  fingerprint: ['table#postfix_log', 'table#queuetable', '#mailcow_version'],
  rows: [
    {
      row: ['table#postfix_log > tbody > tr', 'table#queuetable > tbody > tr'],
      columns: {
        time: ['css:td[data-order]@data-order', 'time', 'zeit', 'heure', 'hora', 'tijd'],
        text: ['css:td.dtr-col-md', 'message', 'nachricht'],
        sender: ['sender', 'absender'],
        recipient: ['recipients', 'recipient', 'empfänger'],
        eventId: ['qid', 'queue id'],
      },
    },
  ],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
