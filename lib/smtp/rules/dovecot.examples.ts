import type { RuleExamples } from './rule.ts';

export const dovecotExamples: RuleExamples = {
  'dovecot/over-quota': {
    takes: ['552 5.2.2 <recipient@example.net> Quota exceeded (mailbox for user is full)'],
    leaves: ["550 5.1.1 <recipient@example.net> User doesn't exist: recipient@example.net"],
  },
  'dovecot/user-unknown': {
    takes: ["550 5.1.1 <recipient@example.net> User doesn't exist: recipient@example.net"],
    leaves: ['552 5.2.2 <recipient@example.net> Quota exceeded (mailbox for user is full)'],
  },
};
