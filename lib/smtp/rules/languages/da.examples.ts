import type { RuleExamples } from '../rule.ts';

export const daExamples: RuleExamples = {
  'da/user-unknown': {
    takes: ['550 5.0.0 Ukendt modtager recipient@example.net'],
    leaves: ['550 5.0.0 Ukendt afsender'],
  },
  'da/over-quota': { takes: ['552 5.0.0 Postkassen er fuld'], leaves: ['552 5.0.0 Postkassen er lukket'] },
};
