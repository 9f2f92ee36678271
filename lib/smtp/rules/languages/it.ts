import type { Language } from './language.ts';

/** Italian. */
export const it: Language = {
  id: 'it',
  notices: [
    'non recapitabile:',
    'recapito non è riuscito',
    'recapito non riuscito',
    'messaggio non consegnato',
    'messaggio non recapitato',
    'impossibile recapitare il messaggio',
    'messaggio … non è stato recapitato',
    'messaggio … non è stato consegnato',
    'informazioni di diagnostica per gli amministratori',
    'server di generazione',
  ],
  rules: [
    {
      id: 'it/user-unknown',
      reason: 'user-unknown',
      any: [
        "trovare l'indirizzo",
        'indirizzo … non esiste',
        'casella non esiste',
        'indirizzo non è stato trovato',
        'indirizzo non esiste',
        "trovare l'indirizzo e-mail che hai immesso",
        'nessun utente simile in questo indirizzo',
        'indirizzo non trovato',
        'utente sconosciuto',
        'destinatario sconosciuto',
        'casella inesistente',
        'indirizzo inesistente',
        'utente inesistente',
      ],
      none: ['mittente'],
    },
    {
      id: 'it/over-quota',
      reason: 'over-quota',
      any: [
        'casella … piena',
        'casella piena',
        'casella di posta del destinatario è piena',
        'posta in arrivo del destinatario è piena',
        'casella di posta piena',
        'spazio esaurito',
        'quota superata',
      ],
    },
    { id: 'it/policy', reason: 'policy', any: ['messaggio bloccato', 'messaggio rifiutato'], weight: 0.75 },
    { id: 'it/ip-listed', reason: 'ip-listed', any: ['indirizzo ip in blacklist', 'ip in blacklist'] },
    {
      id: 'it/spam-content',
      reason: 'spam-content',
      any: ['classificato come spam', 'identificato come spam'],
    },
    {
      id: 'it/too-large',
      reason: 'too-large',
      any: ['messaggio troppo grande', 'messaggio è troppo grande', 'supera la dimensione massima'],
    },
    {
      id: 'it/disabled',
      reason: 'disabled',
      any: [
        'casella disattivata',
        'casella disabilitata',
        'account disattivato',
        'account disabilitato',
        'casella sospesa',
      ],
    },
  ],
};
