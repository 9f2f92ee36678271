import type { RuleExamples } from './rule.ts';

export const dominoExamples: RuleExamples = {
  'domino/user-unknown': {
    takes: ['User recipient (recipient@example.net) not listed in Domino Directory'],
    leaves: ['The Domino Directory server is busy'],
  },
  'domino/ambiguous': {
    takes: ['User recipient not unique. Several matches found in Domino Directory'],
    leaves: ['User recipient is away, see Domino Directory'],
  },
};
