import type { Language } from './language.ts';

/** Hungarian. */
export const hu: Language = {
  id: 'hu',
  notices: [
    'üzenet … kézbesítése nem sikerült',
    'nem sikerült kézbesíteni',
    'nem kézbesíthető',
    'kézbesítés … sikertelen',
    'nem sikerült a kézbesítés',
    'nem lehetett kézbesíteni',
    'levelet … nem sikerült',
  ],
  failures: [
    'kézbesítés … nem sikerült',
    'kézbesítés sikertelen',
    'sikertelen kézbesítés',
    'kézbesíthetetlen',
    'nem sikerült kézbesíteni',
  ],
  parties: ['címzett', 'feladó', 'postafiók', 'postaláda', 'üzenet', 'levél', 'levelez'],
  rules: [
    {
      id: 'hu/user-unknown',
      reason: 'user-unknown',
      any: [
        'nem létezik',
        'címzett nem található',
        'ismeretlen címzett',
        'ismeretlen felhasználó',
        'nem létező cím',
        'nincs ilyen felhasználó',
        'érvénytelen cím',
        'cím nem található',
        'nincs ilyen cím',
        'nem létező felhasználó',
      ],
      none: ['tartomány', 'domain'],
    },
    {
      id: 'hu/over-quota',
      reason: 'over-quota',
      any: ['postafiók … megtelt', 'kvóta … túllép', 'postaláda … megtelt'],
    },
    {
      id: 'hu/host-unknown',
      reason: 'host-unknown',
      any: ['tartomány nem létezik', 'ismeretlen tartomány', 'domain nem létezik'],
    },
    { id: 'hu/too-large', reason: 'too-large', any: ['túl nagy'] },
  ],
};
