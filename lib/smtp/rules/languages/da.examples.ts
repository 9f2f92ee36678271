import type { RuleExamples } from '../rule.ts';

export const daExamples: RuleExamples = {
  'da/user-unknown': {
    takes: ['550 5.0.0 Ukendt modtager recipient@example.net'],
    leaves: ['550 5.0.0 Ukendt afsender'],
  },
  'da/over-quota': { takes: ['552 5.0.0 Postkassen er fuld'], leaves: ['552 5.0.0 Postkassen er lukket'] },
  'da/host-unknown': { takes: ['550 domænet findes ikke'], leaves: ['550 modtageren findes ikke'] },
  'da/too-large': { takes: ['552 meddelelsen er for stor'], leaves: ['550 modtageren findes ikke'] },
};
