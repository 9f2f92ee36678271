import { defineSite } from './site.ts';

/** Microsoft 365 Exchange admin center: message trace. Columns and the `LED=` text are documented, the markup is not. */
export const exchangeEac = defineSite({
  id: 'exchange-eac',
  name: 'Exchange Online (Microsoft 365)',
  kind: 'admin',
  matches: [
    'https://admin.exchange.microsoft.com/*',
    'https://admin.cloud.microsoft/*',
    'https://security.microsoft.com/*',
  ],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        sender: [
          'sender',
          'sender address',
          'absender',
          'expéditeur',
          'remitente',
          'mittente',
          'afzender',
          'remetente',
        ],
        recipient: [
          'recipient',
          'recipient address',
          'empfänger',
          'destinataire',
          'destinatario',
          'ontvanger',
        ],
        time: ['date', 'date utc', 'received', 'datum', 'fecha', 'data'],
        text: ['detail', 'details', 'description', 'reason'],
        event: ['event', 'status', 'état', 'estado', 'stato'],
        eventId: ['message id', 'message trace id', 'network message id'],
      },
      sender: ['label:Sender'],
      recipient: ['label:Recipient'],
      eventId: ['label:Message ID'],
      delivered: ['delivered', 'deliver', 'zugestellt', 'remis', 'entregado', 'recapitato', 'bezorgd'],
    },
  ],
  confidence: 'documented',
  asOf: '2026-11-23',
});
