import { defineSite } from './site.ts';

/** Horde IMP, dynamic view: plain parts inline, HTML parts in blank frames, bounces re-rendered in a table of Horde's own. */
export const horde = defineSite({
  id: 'horde',
  name: 'Horde IMP',
  kind: 'webmail',
  matches: [],
  fingerprint: [
    '#messageBody.messageBody',
    '#previewPane #messageBody',
    '#impLoading',
    '#dimpLoading',
    '#horde-head',
  ],
  messages: [
    {
      body: ['#messageBody', '.mimePartData iframe.htmlMsgData >>> body', '.mimePartData'],
      scope: '#previewPane, #msgData, body',
      sender: ['#msgHeaderTo td:not(.label)', 'label:To', 'label:An', 'label:À', 'label:Para', 'label:A'],
      time: ['#msgHeaderDate time[datetime]@datetime', '#msgHeaderDate td:not(.label)'],
    },
  ],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
