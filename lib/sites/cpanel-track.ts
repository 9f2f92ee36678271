import { defineSite } from './site.ts';

/** cPanel "Track Delivery" and WHM "Mail Delivery Reports": a YUI DataTable whose cells are named after the fields of the report. */
export const cpanelTrack = defineSite({
  id: 'cpanel-track',
  name: 'cPanel / WHM',
  kind: 'mta',
  matches: [],
  fingerprint: ['#deliveryreport table', '#deliveryreport .yui-dt-data'],
  rows: [
    {
      row: ['#deliveryreport tbody.yui-dt-data > tr', '#deliveryreport tbody:not(.yui-dt-message) > tr'],
      columns: {
        event: ['css:td.yui-dt-col-type img@alt', 'event'],
        text: ['css:td.yui-dt-col-message', 'result'],
        recipient: ['css:td.yui-dt-col-recipient', 'recipient'],
        sender: ['css:td.yui-dt-col-sender', 'sender', 'from address'],
        time: [
          'css:td.yui-dt-col-actionunixtime',
          'css:td.yui-dt-col-sendunixtime',
          'delivery time',
          'sent time',
        ],
        eventId: ['css:td.yui-dt-col-msgid', 'id'],
        emailType: ['css:td.yui-dt-col-transport', 'transport'],
      },
      delivered: ['success'],
    },
  ],
  skip: ['#search-fields', '#advanced-form'],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
