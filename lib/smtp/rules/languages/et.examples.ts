import type { RuleExamples } from '../rule.ts';

export const etExamples: RuleExamples = {
  'et/ip-listed': { takes: ['550 5.0.0 Sinu server on blacklistis'], leaves: ['550 5.0.0 Server ei vasta'] },
};
