import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('in1.zerospam.ca');

export const zerospamExamples: RuleExamples = {
  'zerospam/greylisted': {
    takes: [said('451 4.7.1 Greylisted for 300 seconds by Zerospam')],
    leaves: [said('554 5.7.1 <recipient@example.net>: not in recipient list (Zerospam)')],
  },
  'zerospam/user-unknown': {
    takes: [said('554 5.7.1 <recipient@example.net>: not in recipient list (Zerospam)')],
    leaves: [said('451 4.7.1 Greylisted for 300 seconds by Zerospam')],
  },
};
