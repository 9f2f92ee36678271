import type { RuleExamples } from '../rule.ts';

export const noExamples: RuleExamples = {
  'no/user-unknown': {
    takes: ['550 5.0.0 Ukjent mottaker recipient@example.net'],
    leaves: ['550 5.0.0 Ukjent avsender'],
  },
  'no/over-quota': { takes: ['552 5.0.0 Innboksen er full'], leaves: ['552 5.0.0 Innboksen er stengt'] },
  'no/host-unknown': { takes: ['550 domenet finnes ikke'], leaves: ['550 mottakeren finnes ikke'] },
  'no/too-large': { takes: ['552 meldingen er for stor'], leaves: ['550 mottakeren finnes ikke'] },
};
