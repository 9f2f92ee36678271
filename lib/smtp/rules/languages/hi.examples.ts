import type { RuleExamples } from '../rule.ts';

export const hiExamples: RuleExamples = {
  'hi/recipient-restricted': {
    takes: ['550 5.0.0 समूह: हो सकता है कि वह मौजूद न हो'],
    leaves: ['550 5.0.0 समूह मौजूद है'],
  },
};
