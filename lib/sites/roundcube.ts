import { defineSite } from './site.ts';

/** Shows the delivery-status part and the returned headers as text: the richest of the webmails. Lives on unknown hosts. */
export const roundcube = defineSite({
  id: 'roundcube',
  name: 'Roundcube',
  kind: 'webmail',
  matches: [],
  fingerprint: [
    'body.task-mail.action-show',
    'body.task-mail.action-preview',
    'body.task-mail.action-none',
    'iframe#messagecontframe',
    // The older skins give the body no such class.
    'script[src*="program/js/app."]',
  ],
  messages: [
    {
      body: ['#messagebody'],
      scope: '#messagecontent, body',
      returned: ['.message-partheaders', '.message-partheaders ~ *'],
      eventId: ['url:_uid=*'],
      sender: [
        // The returned message shows its own head: its "To" is who failed.
        '.message-partheaders td.header.from .rcmContactAddress@title',
        ':not(.message-partheaders) > table.headers-table td.header.to .rcmContactAddress@title',
        ':not(.message-partheaders) > table.headers-table td.header.to .rcmContactAddress@href',
      ],
      time: [
        ':not(.message-partheaders) > table.headers-table td.header.date',
        '#message-header .header-summary .text-nowrap',
      ],
    },
  ],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
