import type { Language } from './language.ts';

/** Finnish. */
export const fi: Language = {
  id: 'fi',
  notices: [
    'viestiäsi ei toimitettu',
    'viesti … ei voitu toimittaa',
    'viestiä ei voitu toimittaa',
    'viestiä ei toimitettu',
    'ei voitu toimittaa',
    'toimitus … epäonnistui',
    'ei toimitettu',
    'ei voitu lähettää',
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
        'sähköpostiosoitetta ei',
        'käyttäjää ei ole',
        'käyttäjää ei löydy',
        'vastaanottajaa ei löydy',
        'osoite on virheellinen',
        'osoitetta ei ole',
      ],
    },
    {
      id: 'fi/over-quota',
      reason: 'over-quota',
      any: [
        'postilaatikko … täynnä',
        'postilaatikko on täynnä',
        'postilaatikko täynnä',
        'kiintiö … ylitetty',
        'kiintiö on täynnä',
      ],
    },
    { id: 'fi/host-unknown', reason: 'host-unknown', any: ['verkkotunnusta ei', 'toimialuetta ei'] },
    { id: 'fi/too-large', reason: 'too-large', any: ['viesti on liian suuri'] },
  ],
};
