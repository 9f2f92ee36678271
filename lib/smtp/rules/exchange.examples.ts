import type { RuleExamples } from './rule.ts';

export const exchangeExamples: RuleExamples = {
  'exchange/recipient-gone': {
    takes: [
      'The e-mail account does not exist at the organization this message was sent to. <mail.example.net #5.1.1>',
    ],
    leaves: [
      "The message reached the recipient's e-mail system, but delivery was refused. <mail.example.net #5.7.1>",
    ],
  },
  'exchange/limit': {
    takes: ["The recipient's mailbox is full and can't accept messages now. <mail.example.net #5.2.2>"],
    leaves: ["The message is larger than the recipient's system permits. <mail.example.net #5.2.3>"],
  },
  'exchange/refused': {
    takes: [
      "The message reached the recipient's e-mail system, but delivery was refused. <mail.example.net #5.7.1 smtp;550 5.7.1>",
    ],
    leaves: [
      'The e-mail account does not exist at the organization this message was sent to. <mail.example.net #5.1.1>',
    ],
  },
};
