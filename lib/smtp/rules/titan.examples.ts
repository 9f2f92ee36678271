import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx1.titan.email');

export const titanExamples: RuleExamples = {
  'titan/new-ip': {
    takes: [said('421 4.7.0 192.0.2.9 has insufficient reputation')],
    leaves: [said('550 5.7.2 Spam rate exceeded')],
  },
  'titan/suspended': {
    takes: [said('550 5.2.1 Incoming suspended for example.net')],
    leaves: [said('550 5.1.1 User unknown in virtual mailbox table')],
  },
  'titan/recipient-rate': {
    takes: [said('550 5.4.6 Recipient quota exceeded')],
    leaves: [said('552 5.2.2 Mailbox for user is full')],
  },
  'titan/user-unknown': {
    takes: [said('550 5.1.1 <recipient@example.net>: User unknown in virtual mailbox table')],
    leaves: [said('550 5.4.6 Recipient quota exceeded')],
  },
  'titan/missing-and-over': {
    takes: [said('550 5.4.6 Mailbox does not exist : Domains over the hourly limit')],
    leaves: [said('550 5.1.1 User unknown in virtual mailbox table')],
  },
  'titan/spf': {
    takes: [said('550 5.7.1 SPF fail for example.com')],
    leaves: [said('550 5.7.1 Message content rejected')],
  },
  'titan/content': {
    takes: [said('550 5.7.1 Message content rejected')],
    leaves: [said('550 5.7.2 Spam rate exceeded')],
  },
  'titan/spam-rate': {
    takes: [said('550 5.7.2 Spam rate exceeded for 192.0.2.9')],
    leaves: [said('550 5.4.7 Recipients domain hourly quota exceeded')],
  },
  'titan/null-mx': {
    takes: [said('550 5.7.27 Sender address rejected: domain does not accept mail (nullMX)')],
    leaves: [said('550 5.2.1 Incoming suspended for example.net')],
  },
  'titan/protocol': {
    takes: [said('550 5.5.1 Protocol error')],
    leaves: [said('550 5.4.6 Recipient quota exceeded')],
  },
};
