import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx1.fortimailcloud.com');

export const fortimailExamples: RuleExamples = {
  'fortimail/fortiguard': {
    takes: [said('550 5.7.1 Client host 192.0.2.9 is on the FortiGuard AntiSpam list')],
    leaves: [said('550 5.7.1 <recipient@example.net>... Relay access denied at mx1.fortimailcloud.com')],
  },
  'fortimail/defer': {
    takes: [said('451 4.7.1 Please try again later')],
    leaves: [said('452 4.3.1 Not enough disk space')],
  },
};
