import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('smtp-in.orange.fr');

export const orangeExamples: RuleExamples = {
  'orange/spamhaus': {
    takes: [said('550 5.7.1 Service refused. Blocked using Spamhaus. OFR_101 [101]')],
    leaves: [said('421 4.7.0 Trop de connexions, veuillez ralentir. OFR_104 [104]')],
  },
  'orange/ip-blocked': {
    takes: [said('550 mwinf5c04 ME Adresse IP source bloquee pour incident de spam. OFR_102 [102]')],
    leaves: [said('571 5.7.1 Message refused, DMARC verification failed OFR_517')],
  },
  'orange/slow-down': {
    takes: [
      said('421 mwinf5c77 ME Trop de connexions, veuillez verifier votre configuration. OFR_104 [104]'),
    ],
    leaves: [said('550 ME Adresse IP source bloquee. OFR_102 [102]')],
  },
  'orange/connections': {
    takes: [said('421 4.3.2 Trop de connexions, veuillez ralentir.')],
    leaves: [said('421 4.2.0 Service refuse. Veuillez essayer plus tard.')],
  },
  'orange/auth': {
    takes: [said('550 5.5.0 Authentification requise. OFR_402 [402]')],
    leaves: [said('550 5.5.0 SPF: not allowed to send. OFR_401 [401]')],
  },
  'orange/not-owned': {
    takes: [said('550 5.5.3 Sender address is not owned by user. OFR_421 [421]')],
    leaves: [said('550 5.5.0 Boite du destinataire archivee. OFR_420 [420]')],
  },
  'orange/spf': {
    takes: [said('550 5.5.0 SPF: 192.0.2.9 is not allowed to send. OFR_401 [401]')],
    leaves: [said('571 5.7.1 DMARC verification failed OFR_517 [517]')],
  },
  'orange/dmarc': {
    takes: [said('571 5.7.1 Message refused OFR_517 [517]')],
    leaves: [said('550 5.5.0 not allowed to send. OFR_401 [401]')],
  },
  'orange/sender-invalid': {
    takes: [said('501 5.1.0 Emetteur invalide. Invalid Sender. OFR_405 [405]')],
    leaves: [said('550 5.1.1 Adresse d au moins un destinataire invalide. OFR_416 [416]')],
  },
  'orange/user-unknown': {
    takes: [said('550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]')],
    leaves: [said('501 5.1.0 Emetteur invalide. Invalid Sender. OFR_405 [405]')],
  },
  'orange/over-quota': {
    takes: [said('552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]')],
    leaves: [said('550 5.1.1 Adresse d au moins un destinataire invalide. OFR_416 [416]')],
  },
  'orange/archived': {
    takes: [said('550 5.5.0 Boite du destinataire archivee. Archived recipient. OFR_420 [420]')],
    leaves: [said('552 5.1.1 Boite du destinataire pleine. OFR_417 [417]')],
  },
  'orange/busy': {
    takes: [said('421 4.2.0 Service refuse. Veuillez essayer plus tard. OFR_505 [505]')],
    leaves: [said('550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]')],
  },
  'orange/spam': {
    takes: [said('550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]')],
    leaves: [said('421 4.2.0 Service refuse. OFR_505 [505]')],
  },
  'orange/too-large': {
    takes: [said('552 Message trop gros. OFR_514 [514]')],
    leaves: [said('550 Mail rejete. OFR_513 [513]')],
  },
  'orange/domain-blocked': {
    takes: [said('550 5.0.1 your domain has been blacklisted')],
    leaves: [said('550 Adresse IP source bloquee. OFR_102 [102]')],
  },
};
