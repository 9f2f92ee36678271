import type { RuleExamples } from '../rule.ts';

export const csExamples: RuleExamples = {
  'cs/user-unknown': {
    takes: ['550 5.0.0 Neznámý uživatel recipient@example.net'],
    leaves: ['550 5.0.0 Neznámý odesílatel'],
  },
  'cs/over-quota': { takes: ['552 5.0.0 Schránka je plná'], leaves: ['552 5.0.0 Schránka je uzamčena'] },
  'cs/recipient-restricted': {
    takes: ['550 5.0.0 Skupina, kterou se pokoušíte kontaktovat, vás nezná'],
    leaves: ['550 5.0.0 Neznámý uživatel'],
  },
  'cs/host-unknown': { takes: ['550 doména neexistuje'], leaves: ['550 uživatel neexistuje'] },
  'cs/too-large': { takes: ['552 zpráva je příliš velká'], leaves: ['550 uživatel neexistuje'] },
};
