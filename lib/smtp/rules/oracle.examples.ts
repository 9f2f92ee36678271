import type { RuleExamples } from './rule.ts';

export const oracleExamples: RuleExamples = {
  'oracle/user-unknown': {
    takes: ['550 5.1.1 unknown or illegal alias: recipient@example.net'],
    leaves: ['522 5.2.0 Delivery failed: Over quota'],
  },
  'oracle/over-quota': {
    takes: ['522 5.2.0 Delivery failed: Over quota'],
    leaves: ['550 5.1.1 unknown or illegal alias: recipient@example.net'],
  },
};
