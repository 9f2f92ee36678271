import type { RuleExamples } from '../rule.ts';

export const enExamples: RuleExamples = {
  'en/group-closed': {
    takes: ['550 5.0.0 The group you tried to contact may not exist, or you have no permission'],
    leaves: ['550 5.0.0 The user you tried to contact does not exist'],
  },
};
