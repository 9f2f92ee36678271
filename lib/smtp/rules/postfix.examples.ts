import type { RuleExamples } from './rule.ts';

export const postfixExamples: RuleExamples = {
  'postfix/user-unknown': {
    takes: [
      '550 5.1.1 <recipient@example.net>: Recipient address rejected: User unknown in virtual mailbox table',
    ],
    leaves: [
      '451 4.3.0 <recipient@example.net>: Temporary lookup failure',
      '550 5.1.0 <sender@example.com>: Sender address rejected: User unknown in virtual mailbox table',
    ],
  },
  'postfix/null-mx-recipient': {
    takes: [
      '556 5.1.10 <recipient@example.net>: Recipient address rejected: Domain example.net does not accept mail (nullMX)',
    ],
    leaves: [
      '550 5.7.27 <a@example.com>: Sender address rejected: Domain example.com does not accept mail (nullMX)',
    ],
  },
  'postfix/null-mx-sender': {
    takes: [
      '550 5.7.27 <a@example.com>: Sender address rejected: Domain example.com does not accept mail (nullMX)',
    ],
    leaves: [
      '556 5.1.10 <recipient@example.net>: Recipient address rejected: Domain example.net does not accept mail (nullMX)',
    ],
  },
  'postfix/not-owned': {
    takes: ['553 5.7.1 <a@example.com>: Sender address rejected: not owned by user b@example.com'],
    leaves: ['554 5.7.1 <a@example.com>: Sender address rejected: Access denied'],
  },
  'postfix/no-ptr': {
    takes: ['450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.9]'],
    leaves: ['554 5.7.1 <unknown[192.0.2.9]>: Client host rejected: Access denied'],
  },
  'postfix/helo': {
    takes: ['504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname'],
    leaves: ['504 5.5.2 <abc>: Sender address rejected: need fully-qualified address'],
  },
  'postfix/recipient-syntax': {
    takes: ['504 5.5.2 <sales>: Recipient address rejected: need fully-qualified address'],
    leaves: ['504 5.5.2 <sales>: Sender address rejected: need fully-qualified address'],
  },
  'postfix/sender-access': {
    takes: ['554 5.7.1 <a@example.com>: Sender address rejected: Access denied'],
    leaves: ['554 5.7.1 <recipient@example.net>: Recipient address rejected: Access denied'],
  },
  'postfix/recipient-access': {
    takes: ['554 5.7.1 <recipient@example.net>: Recipient address rejected: Access denied'],
    leaves: ['550 5.4.1 Recipient address rejected: Access denied'],
  },
  'postfix/loops-back': {
    takes: ['Diagnostic-Code: X-Postfix; mail for example.net loops back to myself. Status: 5.4.6'],
    leaves: ['450 4.4.1 connect to mx.example.net[192.0.2.25]:25: Connection refused'],
  },
  'postfix/local-fault': {
    takes: ['451 4.3.0 <recipient@example.net>: Temporary lookup failure'],
    leaves: ['450 4.1.1 <recipient@example.net>: User unknown in local recipient table'],
  },
};
