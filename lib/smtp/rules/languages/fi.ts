import type { Language } from './language.ts';

/** Finnish. */
export const fi: Language = {
  id: 'fi',
  notices: [
    'viestiäsi ei toimitettu',
    'viesti … ei voitu toimittaa',
    'viestiä ei voitu toimittaa',
    'viestiä ei toimitettu',
  ],
  rules: [
    {
      id: 'fi/user-unknown',
      reason: 'user-unknown',
      any: [
        'vastaanottajaa ei löytynyt',
        'vastaanottajaa ei ole',
        'osoitetta ei löytynyt',
        'osoitetta ei löydy',
        'tuntematon vastaanottaja',
        'tuntematon käyttäjä',
      ],
    },
    { id: 'fi/over-quota', reason: 'over-quota', any: ['postilaatikko … täynnä', 'postilaatikko on täynnä'] },
  ],
};
