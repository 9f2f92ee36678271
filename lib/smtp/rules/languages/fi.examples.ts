import type { RuleExamples } from '../rule.ts';

export const fiExamples: RuleExamples = {
  'fi/user-unknown': {
    takes: ['550 5.0.0 Tuntematon vastaanottaja recipient@example.net'],
    leaves: ['550 5.0.0 Tuntematon lähettäjä'],
  },
  'fi/over-quota': {
    takes: ['552 5.0.0 Postilaatikko on täynnä'],
    leaves: ['552 5.0.0 Postilaatikko on suljettu'],
  },
  'fi/host-unknown': { takes: ['550 verkkotunnusta ei'], leaves: ['550 vastaanottajaa ei löytynyt'] },
  'fi/too-large': { takes: ['552 viesti on liian suuri'], leaves: ['550 vastaanottajaa ei löytynyt'] },
};
