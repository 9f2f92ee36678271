import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx.zoho.com');

export const zohoExamples: RuleExamples = {
  'zoho/destination-policy': {
    takes: [said('541 5.4.1 Mail rejected by destination domain')],
    leaves: [said('554 5.7.1 Email flagged as spam, rejected')],
  },
  'zoho/mailbox-policy': {
    takes: [said('552 5.1.1 Mailbox delivery failure policy error')],
    leaves: [said('554 5.7.7 Email policy violation detected')],
  },
  'zoho/user-unknown': {
    takes: [said('550 5.1.1 User does not exist - <recipient@example.net>')],
    leaves: [said('550 5.7.1 Sender domain does not exist')],
  },
  'zoho/dmarc': {
    takes: [said('550 5.7.1 Email rejected per DMARC policy of example.com')],
    leaves: [said('554 5.7.7 Email policy violation detected')],
  },
  'zoho/policy': {
    takes: [said('554 5.7.7 Email policy violation detected')],
    leaves: [said('550 5.7.1 Email rejected per DMARC policy of example.com')],
  },
  'zoho/virus': {
    takes: [said('552 5.7.1 Mail carries a virus')],
    leaves: [said('554 5.7.1 Email flagged as spam')],
  },
  'zoho/spam': {
    takes: [said('554 5.7.1 Email cannot be delivered. Reason: email flagged as Spam.')],
    leaves: [said('552 5.7.1 virus found')],
  },
  'zoho/relay-denied': {
    takes: [said('553 Relaying disallowed. Invalid domain - example.net')],
    leaves: [said('553 sender rejected')],
  },
  'zoho/busy': {
    takes: [said('452 4.3.1 Temporary System Error')],
    leaves: [said('452 Mailbox delivery restricted by policy error')],
  },
};
