import type { RuleExamples } from '../rule.ts';

export const plExamples: RuleExamples = {
  'pl/user-unknown': {
    takes: ['550 5.0.0 Nieznany odbiorca recipient@example.net'],
    leaves: ['550 5.0.0 Nie znaleziono adresu nadawcy'],
  },
  'pl/over-quota': {
    takes: ['552 5.0.0 Skrzynka pocztowa jest pełna'],
    leaves: ['552 5.0.0 Wiadomość jest za duża'],
  },
};
