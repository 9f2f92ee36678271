import type { Language } from './language.ts';

/** Romanian. */
export const ro: Language = {
  id: 'ro',
  notices: [
    'mesaj … nu a fost livrat',
    'mesaj … nu a putut fi livrat',
    'livrarea … eșuat',
    'livrarea nu s-a reușit',
    'nu a putut fi livrat',
    'nu a fost livrat',
    'mesaj nelivrat',
  ],
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
        'utilizatorul nu există',
        'destinatarul nu există',
        'adresa de e-mail … nu a fost găsită',
        'nu a putut fi găsită',
        'adresă invalidă',
        'contul nu există',
      ],
    },
    {
      id: 'ro/over-quota',
      reason: 'over-quota',
      any: [
        'căsuța poștală … plină',
        'căsuța poștală este plină',
        'căsuța … plină',
        'cutia poștală … plină',
        'cota … depășit',
        'spațiu insuficient',
      ],
    },
    { id: 'ro/host-unknown', reason: 'host-unknown', any: ['domeniul nu există', 'domeniu necunoscut'] },
    { id: 'ro/too-large', reason: 'too-large', any: ['mesajul este prea mare', 'mesaj prea mare'] },
  ],
};
