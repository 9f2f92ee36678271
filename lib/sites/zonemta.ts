import { defineSite } from './site.ts';

/** ZoneMTA web administration: the queued copies of one message with the last server response. */
export const zonemta = defineSite({
  id: 'zonemta',
  name: 'ZoneMTA',
  kind: 'mta',
  matches: [],
  fingerprint: ['a.navbar-brand[href="/"] > i.glyphicon-cloud'],
  rows: [
    {
      row: ['.panel .table-striped > tbody > tr', '.table-striped > tbody > tr'],
      columns: {
        eventId: ['queue id'],
        emailType: ['zone'],
        recipient: ['recipient'],
        event: ['status'],
        text: ['server response'],
      },
      sender: ['label:MAIL FROM'],
      delivered: ['delivered', 'accepted'],
    },
  ],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
