import { defineSite } from './site.ts';

/** Brevo (Sendinblue) transactional logs. The status words follow the language of the account. */
export const brevo = defineSite({
  id: 'brevo',
  name: 'Brevo (Sendinblue)',
  kind: 'esp',
  matches: ['https://app.brevo.com/*', 'https://app-smtp.brevo.com/*'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        event: ['status', 'event', 'events', 'statut', 'événement', 'ereignis', 'stato', 'evento', 'estado'],
        time: ['date', 'time', 'date time', 'datum', 'heure', 'data', 'fecha'],
        sender: ['from', 'sender', 'de', 'expéditeur', 'von', 'absender', 'da', 'mittente', 'remitente'],
        recipient: ['to', 'recipient', 'à', 'destinataire', 'an', 'empfänger', 'a', 'destinatario', 'para'],
        emailType: ['tag', 'tags', 'étiquette', 'etiqueta', 'etichetta'],
        text: ['reason', 'details', 'raison', 'motif', 'grund', 'motivo'],
        eventId: ['message id', 'message-id', 'id'],
      },
      delivered: [
        'delivered',
        'délivré',
        'délivrés',
        'livré',
        'zugestellt',
        'consegnata',
        'consegnato',
        'entregado',
        'entregue',
      ],
      neverSent: [
        'blocked',
        'bloqué',
        'blockiert',
        'bloccata',
        'bloccato',
        'bloqueado',
        'invalid email',
        'unsubscribed',
      ],
    },
  ],
  vendorCodes: true,
  confidence: 'documented',
  asOf: '2026-11-23',
});
