import type { Language } from './language.ts';

/** Czech. */
export const cs: Language = {
  id: 'cs',
  notices: [
    'se nezdařilo',
    'nebyla doručena',
    'nemohla být doručena',
    'nelze doručit',
    'nedoručitelná',
    'nepodařilo se doručit',
    'nebylo možné doručit',
    'nedoručená zpráva',
  ],
  failures: ['doručení se nezdařilo', 'nepodařilo se doručit', 'nedoručitelné:'],
  parties: ['příjem', 'adresát', 'odesílatel', 'schránk', 'zpráv'],
  rules: [
    {
      id: 'cs/user-unknown',
      reason: 'user-unknown',
      any: [
        'adresa nenalezena',
        'neznámý uživatel',
        'neznámý příjemce',
        'adresa … nebyla nalezena',
        'adresa … neexistuje',
        'adresu nelze najít',
        'uživatel … neexistuje',
        'uživatel nenalezen',
        'příjemce nenalezen',
        'neplatná adresa',
        'neplatný příjemce',
        'příjemce … neexistuje',
        'schránka … neexistuje',
        'neznámý adresát',
        'příjemce nebyl nalezen',
        'uživatel nebyl nalezen',
      ],
    },
    {
      id: 'cs/over-quota',
      reason: 'over-quota',
      any: [
        'schránka … plná',
        'schránka … přeplněna',
        'překročena kvóta',
        'kvóta … překročena',
        'plná schránka',
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
    { id: 'cs/too-large', reason: 'too-large', any: ['příliš velk'] },
  ],
};
