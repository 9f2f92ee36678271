import type { Language } from './language.ts';

/** Danish. */
export const da: Language = {
  id: 'da',
  notices: [
    'kan ikke leveres:',
    'meddelelse … kunne ikke leveres',
    'meddelelse … blev ikke leveret',
    'levering mislykkedes',
    'kunne ikke leveres',
    'blev ikke leveret',
    'kunne ikke afleveres',
    'kunne ikke sendes',
  ],
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
        'mailadresse … blev ikke fundet',
        'kunne ikke findes',
        'brugeren findes ikke',
        'modtager ukendt',
        'bruger ukendt',
        'kontoen findes ikke',
        'ugyldig modtager',
      ],
    },
    {
      id: 'da/over-quota',
      reason: 'over-quota',
      any: [
        'postkasse er fuld',
        'indbakke er fuld',
        'postkassen er fuld',
        'indbakken er fuld',
        'postkasse er fyldt',
        'kvote overskredet',
      ],
    },
    { id: 'da/host-unknown', reason: 'host-unknown', any: ['domænet findes ikke', 'ukendt domæne'] },
    { id: 'da/too-large', reason: 'too-large', any: ['meddelelsen er for stor', 'for stor'] },
  ],
};
