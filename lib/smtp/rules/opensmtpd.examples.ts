import type { RuleExamples } from './rule.ts';

export const opensmtpdExamples: RuleExamples = {
  'opensmtpd/user-unknown': {
    takes: [
      'Hi! This is the MAILER-DAEMON, please DO NOT REPLY. recipient@example.net: 550 Invalid recipient: <recipient@example.net>',
    ],
    leaves: [
      'Hi! This is the MAILER-DAEMON, please DO NOT REPLY. recipient@example.net: 421 Invalid response',
    ],
  },
};
