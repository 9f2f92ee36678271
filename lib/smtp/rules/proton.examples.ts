import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mail.protonmail.ch');

export const protonExamples: RuleExamples = {
  'proton/user-unknown': {
    takes: [said('550 5.1.1 <recipient@example.net>: Recipient address rejected: Address does not exist')],
    leaves: [said('450 4.1.8 <a@example.com>: Sender address rejected: domain does not exist')],
  },
  'proton/spam': {
    takes: [said('550 5.7.1 Message rejected by spam filter')],
    leaves: [said('554 5.7.1 We do not accept viral traffic')],
  },
  'proton/virus': {
    takes: [said('554 5.7.1 We do not accept viral traffic')],
    leaves: [said('550 5.7.1 Message rejected by spam filter')],
  },
};
