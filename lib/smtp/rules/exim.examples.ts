import type { RuleExamples } from './rule.ts';

export const eximExamples: RuleExamples = {
  'exim/unrouteable': {
    takes: ['550 Unrouteable address'],
    leaves: ['451 Temporary local problem - please try later'],
  },
  'exim/sender-verify': {
    takes: ['550 Sender verify failed'],
    leaves: ['550 Verification failed for <recipient@example.net>: no such user here'],
  },
  'exim/helo': {
    takes: ['501 Syntactically invalid EHLO argument(s)'],
    leaves: ['501 Syntactically invalid recipient address'],
  },
  'exim/cpanel-limit': {
    takes: [
      'Domain example.com has exceeded the max emails per hour (150/150 (100%)) allowed. Message discarded. 550',
    ],
    leaves: ['421 Too many concurrent SMTP connections; please try again later'],
  },
  'exim/cpanel-full': {
    takes: ['550 recipient@example.net: mailbox is full / Blocks limit exceeded / Inode limit exceeded'],
    leaves: ['552 Message size exceeds maximum permitted'],
  },
  'exim/suspended': {
    takes: ['550 Outgoing mail from "example.com" has been suspended.'],
    leaves: ['550 This account has been suspended or not in use'],
  },
  'exim/listed': {
    takes: ['550 JunkMail rejected - [192.0.2.9]:4501 is in an RBL: see the list'],
    leaves: ['550 This message was classified as spam'],
  },
  'exim/local-fault': {
    takes: ['451 Temporary local problem - please try later'],
    leaves: ['550 Unrouteable address'],
  },
  'exim/loop': {
    takes: ['550 Too many "Received" headers - suspected mail loop'],
    leaves: ['550 Too many concurrent SMTP connections'],
  },
};
