import type { Language } from './language.ts';

/** Romanian. */
export const ro: Language = {
  id: 'ro',
  notices: ['mesaj … nu a fost livrat', 'mesaj … nu a putut fi livrat'],
  rules: [
    {
      id: 'ro/user-unknown',
      reason: 'user-unknown',
      any: [
        'adresa nu a fost găsită',
        'adresa nu mai există',
        'adresa nu există',
        'destinatar necunoscut',
        'utilizator necunoscut',
      ],
    },
    {
      id: 'ro/over-quota',
      reason: 'over-quota',
      any: ['căsuța poștală … plină', 'căsuța poștală este plină'],
    },
  ],
};
