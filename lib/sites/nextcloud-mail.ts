import { defineSite } from './site.ts';

/** Nextcloud Mail: HTML in a frame the server sends, plain text inline; ids are repeated for every message of a thread. */
export const nextcloudMail = defineSite({
  id: 'nextcloud-mail',
  name: 'Nextcloud Mail',
  kind: 'webmail',
  matches: [],
  fingerprint: [
    '#mail-message',
    '.mail-content .envelope',
    '#content-vue.app-mail',
    'body#body-user #content.app-mail',
  ],
  messages: [
    {
      body: [
        '#message-container iframe.message-frame >>> body',
        '#mail-content #message-container',
        '.envelope--expanded #message-container',
      ],
      scope: '.envelope.envelope--expanded, .envelope',
      time: ['.envelope__header .timestamp@title', '.envelope__header .timestamp'],
    },
  ],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
