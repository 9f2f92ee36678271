import type { RuleExamples } from './rule.ts';

export const dominoExamples: RuleExamples = {
  'domino/user-unknown': {
    takes: ['550 User recipient (recipient@example.net) not listed in Domino Directory'],
    leaves: ['450 Domino Directory is busy, no search made'],
  },
  'domino/ambiguous': {
    takes: ['550 User recipient not unique. Several matches found in Domino Directory'],
    leaves: ['450 Domino Directory is busy, no search made'],
  },
};
