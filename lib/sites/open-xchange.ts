import { defineSite } from './site.ts';

/** OX App Suite: each message body is a blank same-origin frame that a script fills. */
export const openXchange = defineSite({
  id: 'open-xchange',
  name: 'OX App Suite',
  kind: 'webmail',
  matches: ['https://office.mailbox.org/*', 'https://app.mailbox.org/*'],
  fingerprint: ['.mail-detail-pane', 'script[src*="io.ox/"]', '#io-ox-core', '#io-ox-appcontrol'],
  messages: [
    {
      body: [
        '.mail-detail-pane section.body iframe.mail-detail-frame >>> body',
        'section.body iframe.mail-detail-frame >>> body',
      ],
      scope: 'article.mail-item, .mail-detail, .mail-detail-pane',
      sender: ['.detail-view-header .person-to[title*="@"]@title', '.detail-view-header .recipients'],
      time: ['.detail-view-header time[datetime]@datetime', '.detail-view-header .date'],
      eventId: ['article.mail-item[data-cid]@data-cid'],
    },
  ],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
