import { defineFormat } from '../format.ts';

/**
 * The log table. `st_text` is in the language of the account, times are day first in its time zone. It has no reasons: what
 * is soft or hard is all it tells.
 */
export const brevoLogsCsv = defineFormat({
  id: 'brevo-logs-csv',
  name: 'Brevo transactional logs (CSV)',
  maker: 'brevo',
  table: { all: ['st_text', 'ts', 'email', 'mid'] },
  fields: {
    recipient: 'email',
    sender: 'frm',
    time: 'ts',
    event: 'st_text',
    word: 'st_text',
    messageId: 'mid',
    emailType: 'tag',
  },
  kinds: {
    ...words(
      'delivered',
      'delivered|délivré|délivrée|livré|zugestellt|consegnata|consegnato|entregado|entregada|entregue',
    ),
    ...words('bounce', 'hard bounce|bounce hard|rebond dur|rebote duro|hard bounced'),
    ...words('bounce', 'soft bounce|bounce soft|rebond doux|rebote suave|soft bounced'),
    ...words(
      'bounce',
      'invalid email|invalid|email non valide|ungültige e-mail|email non valida|error|erreur|fehler|errore',
    ),
    ...words('never-sent', 'blocked|bloqué|bloquée|blockiert|bloccata|bloccato|bloqueado|bloqueada'),
    ...words('deferred', 'deferred|différé|différée|verzögert|differita|rinviata|diferido|adiado|aplazado'),
    ...words('skip', 'sent|envoyé|envoyée|gesendet|inviata|inviato|enviado|enviada|request|requests'),
    ...words(
      'skip',
      'opened|open|first opening|ouvert|ouverte|geöffnet|aperta|aperto|abierto|aberto|loaded by proxy',
    ),
    ...words(
      'skip',
      'clicked|click|cliqué|geklickt|cliccata|clic|unsubscribed|complaint|plainte|spam|proxy open',
    ),
  },
  refine(event) {
    if (event.emailType === 'NA') event.emailType = '';
    if (/soft|doux|suave/i.test(event.word)) event.permanence = 'temporary';
    if (/hard|dur|invalid|non v|ungültig/i.test(event.word)) event.permanence = 'permanent';
  },
});

function words<Kind extends string>(kind: Kind, list: string): Record<string, Kind> {
  return Object.fromEntries(list.split('|').map((word) => [word.replace(/[\s-]+/g, '_'), kind]));
}
