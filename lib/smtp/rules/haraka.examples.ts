import type { RuleExamples } from './rule.ts';

export const harakaExamples: RuleExamples = {
  'haraka/recipient-refused': {
    takes: ['550 I cannot deliver mail for <recipient@example.net>'],
    leaves: ['450 I cannot deliver mail now, try later'],
  },
};
