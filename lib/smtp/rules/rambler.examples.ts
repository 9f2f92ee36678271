import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('inmx.rambler.ru');

export const ramblerExamples: RuleExamples = {
  'rambler/disabled': {
    takes: [said('540 5.7.1 <recipient@example.net>: Recipient address rejected: Inactive')],
    leaves: [said('554 5.7.1 Spam message rejected')],
  },
  'rambler/rate': {
    takes: [said('452 4.5.3 Rate limit exceeded')],
    leaves: [said('554 5.7.1 Spam message rejected')],
  },
  'rambler/spam': {
    takes: [said('554 5.7.1 Spam message rejected')],
    leaves: [said('540 5.7.1 <recipient@example.net>: Recipient address rejected: Blocked')],
  },
};
