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
  'nl/host-unknown': { takes: ['550 domein bestaat niet'], leaves: ['550 ontvanger niet gevonden'] },
  'nl/too-large': { takes: ['552 bericht is te groot'], leaves: ['550 ontvanger niet gevonden'] },
  'nl/disabled': {
    takes: ['550 account recipient@example.net geblokkeerd'],
    leaves: ['550 ontvanger niet gevonden'],
  },
  'nl/connection-failed': { takes: ['451 reageert niet'], leaves: ['550 ontvanger niet gevonden'] },
  'nl/spam-content': { takes: ['550 5.0.0 Bericht als spam gemarkeerd'], leaves: ['552 5.0.0 Postvak vol'] },
  'nl/ip-listed': {
    takes: ['Bericht aan a@dest.example geweigerd: het IP-adres staat op een zwarte lijst'],
    leaves: ['Bericht aan a@dest.example geweigerd: de lijst is gesloten'],
  },
  'nl/expired': {
    takes: ['Uw bericht aan a@dest.example kon niet worden bezorgd na meerdere pogingen'],
    leaves: ['Uw bericht aan a@dest.example kon niet worden bezorgd'],
  },
  'nl/recipient-restricted': {
    takes: ['Uw bericht aan a@dest.example kon niet worden bezorgd: u hebt geen toestemming'],
    leaves: ['Uw bericht aan a@dest.example kon niet worden bezorgd'],
  },
};
