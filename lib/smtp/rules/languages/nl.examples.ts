import type { RuleExamples } from '../rule.ts';

export const nlExamples: RuleExamples = {
  'nl/user-unknown': {
    takes: ['550 5.0.0 Onbekende gebruiker recipient@example.net'],
    leaves: ['550 5.0.0 Adres niet gevonden van de afzender'],
  },
  'nl/over-quota': {
    takes: ['552 5.0.0 Postvak vol'],
    leaves: ['552 5.0.0 Bericht te groot voor het postvak'],
  },
  'nl/policy': { takes: ['550 5.0.0 Bericht geblokkeerd'], leaves: ['550 5.0.0 Bericht niet bezorgd'] },
};
