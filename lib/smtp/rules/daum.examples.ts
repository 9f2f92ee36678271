import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx.hanmail.net');

export const daumExamples: RuleExamples = {
  'daum/rate': {
    takes: [said('550 5.7.1 Your IP sent too many e-mails to hanmail.net')],
    leaves: [said('550 5.1.1 No such user')],
  },
  'daum/disabled': {
    takes: [said('550 5.1.1 <recipient@example.net> Suspended user')],
    leaves: [said('550 5.1.1 <recipient@example.net> Unknown user')],
  },
};
