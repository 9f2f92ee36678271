import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('lsean.ezweb.ne.jp');

export const auExamples: RuleExamples = {
  'au/user-unknown': {
    takes: [said('550 <recipient@example.net>: User unknown')],
    leaves: [said('550 : User unknown')],
  },
  'au/recipient-filter': {
    takes: [said('550 : User unknown')],
    leaves: [said('550 <recipient@example.net>: User unknown')],
  },
};
