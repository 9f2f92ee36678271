import { said } from '../said.ts';
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
    'non è stato consegnato',
    'non è stata consegnata',
    'non è stato possibile consegnare',
    'mancata consegna',
    'mancato recapito',
    'non recapitato',
    'errore di consegna',
    'consegna fallita',
    'posta restituita',
    'non è stato recapitato',
  ],
  rules: [
    {
      id: 'it/user-unknown',
      reason: 'user-unknown',
      any: [
        "trovare l'indirizzo",
        "trovare l'indirizzo e-mail che hai immesso",
        'nessun utente simile in questo indirizzo',
        ...said(
          ['indirizzo', 'utente', 'destinatario', 'casella', 'account'],
          [
            'inesistente',
            'non esiste',
            'sconosciut',
            'non trovat',
            'non valid',
            'non è stato trovato',
            'non è valido',
          ],
        ),
      ],
      none: ['mittente'],
    },
    {
      id: 'it/over-quota',
      reason: 'over-quota',
      any: [
        ...said(
          ['casella', 'posta', 'quota', 'account', 'spazio'],
          ['pien', 'superat', 'esaurit', 'raggiunt'],
        ),
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
      any: [
        'messaggio troppo grande',
        'messaggio è troppo grande',
        'supera la dimensione massima',
        'supera la dimensione',
        'dimensione … supera',
        'dimensione massima',
        'troppo grande',
      ],
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
    {
      id: 'it/host-unknown',
      reason: 'host-unknown',
      any: [
        'dominio … inesistente',
        'dominio inesistente',
        'dominio … non esiste',
        'dominio non esiste',
        'dominio sconosciuto',
        'dominio … non trovato',
        'host sconosciuto',
      ],
    },
    {
      id: 'it/connection-failed',
      reason: 'connection-failed',
      any: ['non risponde', 'connessione rifiutata', 'tempo scaduto', 'impossibile connettersi'],
    },
  ],
};
