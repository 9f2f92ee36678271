import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mxs.mail.ru');

export const mailRuExamples: RuleExamples = {
  'mail.ru/user-unknown': {
    takes: [
      said(
        '550 Message was not accepted -- invalid mailbox. Local mailbox recipient@example.net is unavailable: user not found',
      ),
    ],
    leaves: [
      said(
        '550 Message was not accepted -- invalid mailbox. Local mailbox recipient@example.net is unavailable: account is disabled',
      ),
    ],
  },
  'mail.ru/disabled': {
    takes: [
      said(
        '550 Message was not accepted -- invalid mailbox. Local mailbox recipient@example.net is unavailable: account is disabled',
      ),
    ],
    leaves: [said('550 Message sending for this account is disabled')],
  },
  'mail.ru/spam': {
    takes: [said('550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=abc')],
    leaves: [said('550 We do not accept mail from dynamic IPs. http://help.mail.ru/notspam-support')],
  },
  'mail.ru/dmarc': {
    takes: [
      said(
        '550 5.7.1 This message was not accepted due to domain owner DMARC policy (RFC 7489) https://help.mail.ru/mail-help/postmaster/dmarc',
      ),
    ],
    leaves: [said('550 spam message rejected. http://help.mail.ru/notspam-support')],
  },
  'mail.ru/dynamic-ip': {
    takes: [
      said(
        '550 We do not accept mail from dynamic IPs or generic DNS PTR. http://help.mail.ru/notspam-support',
      ),
    ],
    leaves: [said('550 spam message rejected. http://help.mail.ru/notspam-support')],
  },
  'mail.ru/sender-disabled': {
    takes: [said('550 Message sending for this account is disabled')],
    leaves: [said('550 Message was not accepted -- invalid mailbox: account is disabled')],
  },
};
