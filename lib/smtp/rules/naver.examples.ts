import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx1.naver.com');

export const naverExamples: RuleExamples = {
  'naver/filtered': {
    takes: [said('421 4.3.2 Your ip 192.0.2.9 is filtered and this connection will be closed. - nsmtp')],
    leaves: [said('421 4.3.1 You send too many messages - nsmtp')],
  },
  'naver/rate': {
    takes: [said('421 4.3.1 You send too many messages, please try again later - nsmtp')],
    leaves: [said('552 5.2.2 Mailbox quota exceeded - nsmtp')],
  },
  'naver/disabled': {
    takes: [said('550 5.1.1 <recipient@example.net> inactive mbox - nsmtp')],
    leaves: [said('550 5.1.1 <recipient@example.net> no such user - nsmtp')],
  },
};
