import { defineSite } from './site.ts';

/** Zimbra, classic client: a blank frame filled by script for each message, or an inline element for short text. */
export const zimbra = defineSite({
  id: 'zimbra',
  name: 'Zimbra',
  kind: 'webmail',
  matches: [],
  fingerprint: ['#z_shell', '#skin_outer #skin_container_app_main'],
  messages: [
    {
      body: ['[id$="_body"] iframe >>> body.MsgBody', '[id$="_body"] iframe >>> body', 'div.MsgBody'],
      // The header table and the body are siblings inside the view of one message.
      scope: '.ZmMailMsgView, .ZmMailMsgCapsuleView, [id^="zv__"], #z_shell',
      // The row is named by the language of the user: `_to` in English, the second address row otherwise.
      sender: [
        '.MsgHeaderTable tr[id$="_to"] .LabelColValue',
        '.MsgHeaderTable tr[id$="_an"] .LabelColValue',
      ],
      time: ['.MsgHeaderTable .DateCol'],
    },
  ],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
