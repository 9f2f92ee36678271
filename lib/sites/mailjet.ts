import { defineSite } from './site.ts';

/** Mailjet statistics: error words and a reply wrapped in parentheses (`sent (250 …)`). */
export const mailjet = defineSite({
  id: 'mailjet',
  name: 'Mailjet',
  kind: 'esp',
  matches: ['https://app.mailjet.com/*'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        event: ['status', 'event', 'statut', 'estado'],
        recipient: ['email', 'recipient', 'contact', 'to', 'destinataire', 'destinatario'],
        sender: ['sender', 'from', 'expéditeur', 'remitente'],
        text: ['smtp reply', 'comment', 'error', 'details', 'erreur'],
        time: ['date', 'time', 'sent at'],
        emailType: ['campaign', 'custom campaign', 'campagne'],
        eventId: ['message id', 'messageid', 'id'],
      },
      // A row tells the state of a message: what was opened has arrived.
      delivered: ['sent', 'delivered', 'opened', 'clicked', 'envoyé', 'délivré', 'enviado'],
      neverSent: ['preblocked'],
    },
  ],
  vendorCodes: true,
  confidence: 'documented',
  asOf: '2026-11-23',
});
