import type { RuleExamples } from '../rule.ts';

export const etExamples: RuleExamples = {
  'et/ip-listed': { takes: ['550 5.0.0 Sinu server on blacklistis'], leaves: ['550 5.0.0 Server ei vasta'] },
  'et/user-unknown': { takes: ['550 kasutajat ei leitud'], leaves: ['550 postkast on täis'] },
  'et/over-quota': { takes: ['552 postkast on täis'], leaves: ['550 kasutajat ei leitud'] },
};
