import type { RuleExamples } from '../rule.ts';

export const roExamples: RuleExamples = {
  'ro/user-unknown': {
    takes: ['550 5.0.0 Destinatar necunoscut recipient@example.net'],
    leaves: ['550 5.0.0 Expeditor necunoscut'],
  },
  'ro/over-quota': {
    takes: ['552 5.0.0 Căsuța poștală este plină'],
    leaves: ['552 5.0.0 Căsuța poștală este blocată'],
  },
  'ro/host-unknown': { takes: ['550 domeniul nu există'], leaves: ['550 adresa nu a fost găsită'] },
  'ro/too-large': { takes: ['552 mesajul este prea mare'], leaves: ['550 adresa nu a fost găsită'] },
};
