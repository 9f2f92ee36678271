import type { Language } from './language.ts';

/** Danish. */
export const da: Language = {
  id: 'da',
  notices: [
    'kan ikke leveres:',
    'levering mislykkedes',
    'kunne ikke leveres',
    'blev ikke leveret',
    'kunne ikke afleveres',
    'kunne ikke sendes',
    'besked … ikke leveres',
  ],
  failures: ['levering … mislykkedes', 'kunne ikke leveres', 'kunne ikke afleveres', 'ikke kunne leveres'],
  parties: ['modtag', 'afsend', 'meddelelse', 'postkasse', 'indbakke'],
  rules: [
    {
      id: 'da/user-unknown',
      reason: 'user-unknown',
      any: [
        'adressen ikke blev fundet',
        'ukendt modtager',
        'ukendt bruger',
        'kunne ikke findes',
        'brugeren findes ikke',
        'modtager ukendt',
        'bruger ukendt',
        'kontoen findes ikke',
        'ugyldig modtager',
        'blev ikke fundet',
        'modtageren … findes ikke',
        'adressen … findes ikke',
        'bruger findes ikke',
        'postkassen findes ikke',
        'eksisterer ikke',
      ],
    },
    {
      id: 'da/over-quota',
      reason: 'over-quota',
      any: [
        'indbakke er fuld',
        'kvote overskredet',
        'postkasse … fuld',
        'indbakken … fuld',
        'postkasse … er fyldt',
      ],
    },
    { id: 'da/host-unknown', reason: 'host-unknown', any: ['domænet findes ikke', 'ukendt domæne'] },
    { id: 'da/too-large', reason: 'too-large', any: ['for stor'] },
  ],
};
