import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('smtpz4.laposte.net');

export const laposteExamples: RuleExamples = {
  'laposte/ip-blocked': {
    takes: [said('521 5.7.1 Service unavailable. LPN007_102')],
    leaves: [said('550 5.5.0 Archived recipient. LPN007_420')],
  },
  'laposte/spam': {
    takes: [said('550 5.7.1 Suspicion de contenu non sollicite. LPN007_510')],
    leaves: [said('571 5.7.1 DMARC verification failed. LPN007_517')],
  },
  'laposte/dkim': {
    takes: [said('550 5.7.20 DKIM is not configured for your domain. LPN007_402')],
    leaves: [said('571 5.7.1 DMARC verification failed. LPN007_517')],
  },
  'laposte/disabled': {
    takes: [said('550 5.5.0 Recipient account is blocked. LPN007_426')],
    leaves: [said('550 5.1.1 Adresse destinataire invalide. LPN007_416')],
  },
  'laposte/user-unknown': {
    takes: [said('550 5.5.0 Adresse destinataire invalide. LPN007_416')],
    leaves: [said('550 5.5.0 Archived recipient. LPN007_420')],
  },
  'laposte/dmarc': {
    takes: [said('571 5.7.1 DMARC verification failed. LPN007_517')],
    leaves: [said('550 5.7.20 DKIM is not configured. LPN007_402')],
  },
};
