import type { RuleExamples } from './rule.ts';

export const sendmailExamples: RuleExamples = {
  'sendmail/sender-domain': {
    takes: ['553 5.1.8 <a@gone.example.com>... Domain of sender address a@gone.example.com does not exist'],
    leaves: ['550 5.1.2 <recipient@gone.example.net>... Host unknown (Name server: host not found)'],
  },
  'sendmail/host-unknown': {
    takes: [
      '550 5.1.2 <recipient@gone.example.net>... Host unknown (Name server: gone.example.net: host not found)',
    ],
    leaves: ['553 5.1.8 <a@gone.example.com>... Domain of sender address a@gone.example.com does not exist'],
  },
  'sendmail/loop': {
    takes: ['553 5.3.5 mx.example.net. config error: mail loops back to me (MX problem?)'],
    leaves: ['550 5.1.2 <recipient@example.net>... Host unknown'],
  },
  'sendmail/disk': {
    takes: ['452 4.4.5 Insufficient disk space; try again later'],
    leaves: ['552 5.2.3 Message size exceeds maximum value'],
  },
  'sendmail/connections': {
    takes: ['421 4.3.2 Connection rate limit exceeded.'],
    leaves: ['452 4.4.5 Insufficient disk space; try again later'],
  },
};
