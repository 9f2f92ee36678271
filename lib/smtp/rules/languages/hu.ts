import type { Language } from './language.ts';

/** Hungarian. */
export const hu: Language = {
  id: 'hu',
  notices: [
    'üzenet … kézbesítése nem sikerült',
    'üzenet … nem kézbesíthető',
    'üzenet … nem sikerült kézbesíteni',
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
      ],
    },
    { id: 'hu/over-quota', reason: 'over-quota', any: ['a postafiók megtelt', 'postafiókja megtelt'] },
  ],
};
