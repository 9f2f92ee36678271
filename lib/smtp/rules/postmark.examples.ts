import type { RuleExamples } from './rule.ts';

export const postmarkExamples: RuleExamples = {
  'postmark/suppressed': {
    takes: ['406 Postmark: you tried to send to recipient(s) that have been marked as inactive'],
    leaves: ['300 Postmark: invalid email request'],
  },
};
