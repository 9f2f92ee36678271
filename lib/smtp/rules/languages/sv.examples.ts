import type { RuleExamples } from '../rule.ts';

export const svExamples: RuleExamples = {
  'sv/user-unknown': {
    takes: ['550 5.0.0 Okänd mottagare recipient@example.net'],
    leaves: ['550 5.0.0 Okänd avsändare'],
  },
  'sv/over-quota': { takes: ['552 5.0.0 Brevlådan är full'], leaves: ['552 5.0.0 Brevlådan är stängd'] },
  'sv/host-unknown': { takes: ['550 domänen finns inte'], leaves: ['550 mottagaren finns inte'] },
  'sv/too-large': { takes: ['552 meddelandet är för stort'], leaves: ['550 mottagaren finns inte'] },
};
