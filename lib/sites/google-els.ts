import { defineSite } from './site.ts';

/** Google Admin console: Email Log Search. The header words are those of its export; the markup is hashed. */
export const googleEls = defineSite({
  id: 'google-els',
  name: 'Google Workspace Admin',
  kind: 'admin',
  matches: ['https://admin.google.com/*'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        reply: [
          'event smtp reply code',
          'smtp reply code',
          'smtp-antwortcode',
          'código de resposta smtp',
          'code de réponse smtp',
        ],
        text: ['event description', 'description', 'beschreibung', 'descrição', 'descripción', 'descrizione'],
        event: ['event status', 'status', 'état', 'estado', 'stato'],
        sender: ['sender', 'absender', 'expéditeur', 'remitente', 'remetente', 'mittente'],
        recipient: [
          'recipient address',
          'recipient',
          'empfänger',
          'destinataire',
          'destinatario',
          'destinatário',
        ],
        time: ['event date', 'date', 'datum', 'fecha', 'data'],
        emailType: ['direction', 'richtung', 'direção', 'dirección', 'direzione'],
        eventId: ['message id', 'nachrichten-id', 'id da mensagem', 'id del mensaje'],
      },
      delivered: [
        'delivered',
        'delivered to gmail mailbox',
        'sent',
        'zugestellt',
        'entregue',
        'entregado',
        'distribué',
      ],
    },
  ],
  confidence: 'documented',
  asOf: '2026-11-23',
});
