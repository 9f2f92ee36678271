import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx1.mail.ovh.net');

export const ovhExamples: RuleExamples = {
  'ovh/inactive': {
    takes: [said('550 5.2.1 This mailbox has been blocked due to inactivity')],
    leaves: [said('550 5.7.1 Client host blocked due to abuse')],
  },
  'ovh/refused-ip': {
    takes: [said('554 5.7.1 Client host [192.0.2.9] blocked, see http://spam.ovh.net/')],
    leaves: [said('550 5.2.1 This mailbox has been blocked due to inactivity')],
  },
};
