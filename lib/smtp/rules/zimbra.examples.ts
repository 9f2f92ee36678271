import type { RuleExamples } from './rule.ts';

export const zimbraExamples: RuleExamples = {
  'zimbra/disabled': {
    takes: ['450 4.2.1 <recipient@example.net>: user mailbox is locked (zimbra)'],
    leaves: ['552 5.2.2 <recipient@example.net>: Over quota (zimbra)'],
  },
};
