import type { RuleExamples } from '../rule.ts';

export const faExamples: RuleExamples = {
  'fa/recipient-restricted': {
    takes: ['550 5.0.0 گروه ممکن است موجود نباشد'],
    leaves: ['550 5.0.0 گروه موجود است'],
  },
};
