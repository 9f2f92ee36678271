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
  'pl/host-unknown': { takes: ['550 domena nie istnieje'], leaves: ['550 nie ma takiego użytkownika'] },
  'pl/too-large': { takes: ['552 wiadomość jest zbyt duża'], leaves: ['550 nie ma takiego użytkownika'] },
  'pl/disabled': {
    takes: ['550 konto recipient@example.net zablokowane'],
    leaves: ['550 nie ma takiego użytkownika'],
  },
  'pl/spam-content': {
    takes: ['550 5.0.0 Wiadomość uznana za spam'],
    leaves: ['552 5.0.0 Skrzynka jest pełna'],
  },
  'pl/connection-failed': {
    takes: ['Nie dostarczono wiadomości do a@dest.example: serwer nie odpowiada'],
    leaves: ['Nie dostarczono wiadomości do a@dest.example: adres nie istnieje'],
  },
  'pl/ip-listed': {
    takes: ['Wiadomość do a@dest.example odrzucona: IP na czarnej liście'],
    leaves: ['Wiadomość do a@dest.example odrzucona: lista zamknięta'],
  },
};
