import type { Language } from './language.ts';

/** Hungarian. */
export const hu: Language = {
  id: 'hu',
  notices: [
    'üzenet … kézbesítése nem sikerült',
    'üzenet … nem kézbesíthető',
    'üzenet … nem sikerült kézbesíteni',
    'nem sikerült kézbesíteni',
    'nem kézbesíthető',
    'kézbesítés … sikertelen',
    'nem sikerült a kézbesítés',
    'nem lehetett kézbesíteni',
  ],
  rules: [
    {
      id: 'hu/user-unknown',
      reason: 'user-unknown',
      any: [
        'címzett nem található',
        'a címzett nem létezik',
        'felhasználó nem létezik',
        'a cím nem található',
        'ismeretlen címzett',
        'ismeretlen felhasználó',
        'e-mail-cím nem található',
        'cím nem létezik',
        'nem létező cím',
        'nincs ilyen felhasználó',
        'érvénytelen cím',
        'postafiók nem létezik',
      ],
    },
    {
      id: 'hu/over-quota',
      reason: 'over-quota',
      any: [
        'a postafiók megtelt',
        'postafiókja megtelt',
        'postafiók … megtelt',
        'postaláda megtelt',
        'kvóta … túllép',
      ],
    },
    {
      id: 'hu/host-unknown',
      reason: 'host-unknown',
      any: ['tartomány nem létezik', 'ismeretlen tartomány', 'domain nem létezik'],
    },
    { id: 'hu/too-large', reason: 'too-large', any: ['üzenet túl nagy', 'levél túl nagy'] },
  ],
};
