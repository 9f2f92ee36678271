import { defineSite } from './site.ts';

/** Gmail writes the message into the top document; the delivery-status part is not shown, only its own summary and the quoted reply. */
export const gmail = defineSite({
  id: 'gmail',
  name: 'Gmail',
  kind: 'webmail',
  matches: ['https://mail.google.com/*'],
  // Dozens of hidden helper frames share the host.
  topFrameOnly: true,
  messages: [
    {
      // `.undefined` is a placeholder that Gmail fills later.
      body: ['div.adn[data-message-id] div.ii.gt div.a3s:not(.undefined)'],
      scope: 'div.adn[data-message-id]',
      eventId: ['[data-legacy-message-id]@data-legacy-message-id', '[data-message-id]@data-message-id'],
      thread: ['[data-legacy-thread-id]@data-legacy-thread-id'],
      sender: ['.hb span.g2[email]@email'],
      time: ['span.g3[title]@title'],
    },
  ],
  confidence: 'multi-source',
  asOf: '2026-11-23',
});
