import type { Language } from './language.ts';

/** Czech. */
export const cs: Language = {
  id: 'cs',
  notices: [
    'nelze doručit:',
    'zpráva … nebyla doručena',
    'zprávu … nepodařilo se doručit',
    'zprávu … nelze doručit',
  ],
  rules: [
    {
      id: 'cs/user-unknown',
      reason: 'user-unknown',
      any: [
        'uživatel neexistuje',
        'příjemce neexistuje',
        'adresa nenalezena',
        'adresa nebyla nalezena',
        'neznámý uživatel',
        'neznámý příjemce',
        'schránka neexistuje',
        'adresa neexistuje',
      ],
    },
    {
      id: 'cs/over-quota',
      reason: 'over-quota',
      any: ['schránka … plná', 'schránka je plná', 'schránka příjemce je plná'],
    },
    {
      id: 'cs/recipient-restricted',
      reason: 'recipient-restricted',
      any: ['skupina, kterou se pokoušíte kontaktovat'],
    },
  ],
};
