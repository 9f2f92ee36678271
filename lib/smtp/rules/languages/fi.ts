import type { Language } from './language.ts';

/** Finnish. */
export const fi: Language = {
  id: 'fi',
  notices: [
    'ei voitu toimittaa',
    'toimitus … epäonnistui',
    'ei toimitettu',
    'ei voitu lähettää',
    'viestin toimitus',
    'viestiäsi … ei voitu',
    'viesti … ei voida toimittaa',
  ],
  failures: ['toimitus … epäonnistui', 'perille toimittaminen'],
  parties: ['vastaanotta', 'lähettäj', 'viesti', 'sähköposti', 'postilaatik'],
  rules: [
    {
      id: 'fi/user-unknown',
      reason: 'user-unknown',
      any: [
        'osoitetta ei löydy',
        'tuntematon vastaanottaja',
        'tuntematon käyttäjä',
        'sähköpostiosoitetta ei',
        'käyttäjää ei ole',
        'käyttäjää ei löydy',
        'vastaanottajaa ei löydy',
        'osoite on virheellinen',
        'ei löytynyt',
        'vastaanottajaa … ei ole',
        'osoitetta … ei ole',
        'ei ole olemassa',
      ],
    },
    {
      id: 'fi/over-quota',
      reason: 'over-quota',
      any: ['postilaatikko … täynnä', 'kiintiö on täynnä', 'kiintiö … ylit'],
    },
    { id: 'fi/host-unknown', reason: 'host-unknown', any: ['verkkotunnusta ei', 'toimialuetta ei'] },
    { id: 'fi/too-large', reason: 'too-large', any: ['viesti on liian suuri'] },
  ],
};
