import type { Language } from './language.ts';

/** Romanian. */
export const ro: Language = {
  id: 'ro',
  notices: [
    'livrarea … eșuat',
    'livrarea nu s-a reușit',
    'nu a putut fi livrat',
    'nu a fost livrat',
    'mesaj nelivrat',
    'mesaj … nu poate fi livrat',
  ],
  failures: [
    'livrarea … nu a reușit',
    'livrarea … a eșuat',
    'nelivrat',
    'nu a putut fi livrat',
    'nu s-a putut livra',
  ],
  parties: ['destinatar', 'expeditor', 'mesaj', 'căsuț', 'cutia poștală'],
  rules: [
    {
      id: 'ro/user-unknown',
      reason: 'user-unknown',
      any: [
        'adresa nu mai există',
        'destinatar necunoscut',
        'utilizator necunoscut',
        'utilizatorul nu există',
        'destinatarul nu există',
        'nu a putut fi găsită',
        'adresă invalidă',
        'contul nu există',
        'adresa … nu a fost găsită',
        'adresa … nu există',
        'cutia poștală nu există',
        'utilizator inexistent',
        'destinatar inexistent',
        'adresă inexistentă',
      ],
    },
    {
      id: 'ro/over-quota',
      reason: 'over-quota',
      any: [
        'cutia poștală … plină',
        'cota … depășit',
        'spațiu insuficient',
        'căsuță … plină',
        'cutie poștală plină',
      ],
    },
    { id: 'ro/host-unknown', reason: 'host-unknown', any: ['domeniul nu există', 'domeniu necunoscut'] },
    { id: 'ro/too-large', reason: 'too-large', any: ['mesajul este prea mare', 'mesaj prea mare'] },
  ],
};
