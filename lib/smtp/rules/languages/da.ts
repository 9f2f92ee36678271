import type { Language } from './language.ts';

/** Danish. */
export const da: Language = {
  id: 'da',
  notices: ['kan ikke leveres:', 'meddelelse … kunne ikke leveres', 'meddelelse … blev ikke leveret'],
  rules: [
    {
      id: 'da/user-unknown',
      reason: 'user-unknown',
      any: [
        'modtageren findes ikke',
        'adressen ikke blev fundet',
        'adressen blev ikke fundet',
        'ukendt modtager',
        'ukendt bruger',
        'adressen findes ikke',
      ],
    },
    {
      id: 'da/over-quota',
      reason: 'over-quota',
      any: ['postkasse er fuld', 'indbakke er fuld', 'postkassen er fuld', 'indbakken er fuld'],
    },
  ],
};
