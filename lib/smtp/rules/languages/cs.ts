import type { Language } from './language.ts';

/** Czech. */
export const cs: Language = {
  id: 'cs',
  notices: [
    'nelze doručit:',
    'zpráva … nebyla doručena',
    'zprávu … nepodařilo se doručit',
    'zprávu … nelze doručit',
    'se nezdařilo',
    'nebyla doručena',
    'nemohla být doručena',
    'nelze doručit',
    'nedoručitelná',
    'nepodařilo se doručit',
    'nebylo možné doručit',
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
        'adresa … nebyla nalezena',
        'adresa … neexistuje',
        'adresu nelze najít',
        'uživatel … neexistuje',
        'uživatel nenalezen',
        'příjemce nenalezen',
        'neplatná adresa',
        'neplatný příjemce',
      ],
    },
    {
      id: 'cs/over-quota',
      reason: 'over-quota',
      any: [
        'schránka … plná',
        'schránka je plná',
        'schránka příjemce je plná',
        'schránka … přeplněna',
        'překročena kvóta',
        'kvóta … překročena',
      ],
    },
    {
      id: 'cs/recipient-restricted',
      reason: 'recipient-restricted',
      any: ['skupina, kterou se pokoušíte kontaktovat'],
    },
    {
      id: 'cs/host-unknown',
      reason: 'host-unknown',
      any: ['doména neexistuje', 'neznámá doména', 'doména nebyla nalezena'],
    },
    { id: 'cs/too-large', reason: 'too-large', any: ['zpráva je příliš velká', 'příliš velk'] },
  ],
};
