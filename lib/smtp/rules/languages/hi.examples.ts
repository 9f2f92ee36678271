import type { RuleExamples } from '../rule.ts';

export const hiExamples: RuleExamples = {
  'hi/recipient-restricted': {
    takes: ['550 5.0.0 समूह: हो सकता है कि वह मौजूद न हो'],
    leaves: ['550 5.0.0 समूह मौजूद है'],
  },
  'hi/user-unknown': { takes: ['550 पता नहीं मिला'], leaves: ['550 इनबॉक्स भरा'] },
  'hi/over-quota': { takes: ['552 इनबॉक्स भरा'], leaves: ['550 पता नहीं मिला'] },
};
