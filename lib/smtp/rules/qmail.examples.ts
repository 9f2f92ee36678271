import type { RuleExamples } from './rule.ts';

export const qmailExamples: RuleExamples = {
  'qmail/user-unknown': {
    takes: ['Sorry, no mailbox here by that name. (#5.1.1)'],
    leaves: ["Sorry, I couldn't find any host named gone.example.net. (#5.1.2)"],
  },
  'qmail/rcpthosts': {
    takes: ["553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"],
    leaves: ['553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)'],
  },
  'qmail/badmailfrom': {
    takes: ['553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)'],
    leaves: ['550 sorry, your envelope recipient is in my badrcptto list (#5.7.1)'],
  },
  'qmail/badrcptto': {
    takes: ['550 sorry, your envelope recipient is in my badrcptto list (#5.7.1)'],
    leaves: ['553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)'],
  },
  'qmail/loop': {
    takes: ['This message is looping: it already has my Delivered-To line. (#5.4.6)'],
    leaves: ['Sorry, no mailbox here by that name. (#5.1.1)'],
  },
  'qmail/connect': {
    takes: ["Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)"],
    leaves: ["Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)"],
  },
  'qmail/host': {
    takes: ["Sorry, I couldn't find any host named gone.example.net. (#5.1.2)"],
    leaves: ["Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)"],
  },
  'qmail/databytes': {
    takes: ['552 sorry, that message size exceeds my databytes limit (#5.3.4)'],
    leaves: ['552 recipient is over quota (#5.2.2)'],
  },
  'qmail/trouble': {
    takes: ['451 qq trouble creating files in queue (#4.3.0)'],
    leaves: ["553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"],
  },
};
