import type { RuleExamples } from '../rule.ts';

export const itExamples: RuleExamples = {
  'it/user-unknown': {
    takes: ['550 5.0.0 Utente sconosciuto recipient@example.net'],
    leaves: ['550 5.0.0 Indirizzo non trovato per il mittente'],
  },
  'it/over-quota': { takes: ['552 5.0.0 Casella piena'], leaves: ['552 5.0.0 Messaggio troppo grande'] },
  'it/policy': { takes: ['550 5.0.0 Messaggio bloccato'], leaves: ['550 5.0.0 Messaggio non consegnato'] },
  'it/ip-listed': {
    takes: ['550 5.0.0 Indirizzo IP in blacklist'],
    leaves: ['550 5.0.0 Indirizzo inesistente'],
  },
  'it/spam-content': {
    takes: ['550 5.0.0 Messaggio classificato come spam'],
    leaves: ['550 5.0.0 Casella inesistente'],
  },
  'it/too-large': { takes: ['552 5.0.0 Messaggio troppo grande'], leaves: ['552 5.0.0 Casella piena'] },
  'it/disabled': { takes: ['550 5.0.0 Casella disattivata'], leaves: ['550 5.0.0 Casella piena'] },
  'it/host-unknown': {
    takes: ['550 dominio recipient@example.net inesistente'],
    leaves: ['550 indirizzo recipient@example.net inesistente'],
  },
  'it/connection-failed': {
    takes: ['451 non risponde'],
    leaves: ['550 indirizzo recipient@example.net inesistente'],
  },
  'it/expired': {
    takes: ['Impossibile consegnare il messaggio a a@dest.example dopo ripetuti tentativi'],
    leaves: ['Impossibile consegnare il messaggio a a@dest.example: casella piena'],
  },
};
