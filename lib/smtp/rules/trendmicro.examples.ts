import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('example-net.in.tmes.trendmicro.com');

export const trendmicroExamples: RuleExamples = {
  'trendmicro/recipient-block': {
    takes: [said('554 5.7.1 <recipient@example.net>: Recipient address rejected: BLOCK-SENDER')],
    leaves: [said('554 5.7.1 <recipient@example.net>: Recipient address rejected: Invalid-Recipient')],
  },
  'trendmicro/not-set-up': {
    takes: [said('554 5.7.1 <recipient@example.net>: Recipient address rejected: NO-DOMAIN')],
    leaves: [said('554 5.7.1 <recipient@example.net>: Recipient address rejected: BLOCK-RCPT')],
  },
  'trendmicro/user-unknown': {
    takes: [said('554 5.7.1 <recipient@example.net>: Recipient address rejected: Invalid-Recipient')],
    leaves: [said('554 5.7.1 <recipient@example.net>: Recipient address rejected: NO-DOMAIN')],
  },
  'trendmicro/deferred': {
    takes: [said('450 5.7.1 zombie matches')],
    leaves: [said('521 5.7.1 sender filtering')],
  },
  'trendmicro/listed': {
    takes: [
      said(
        '550 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using Trend Micro RBL+; http://www.mail-abuse.com/cgi-bin/lookup?192.0.2.9',
      ),
    ],
    leaves: [said('450 zombie matches')],
  },
  'trendmicro/sender-filter': {
    takes: [said('521 5.7.1 sender filtering')],
    leaves: [said('421 4.7.1 sender filtering')],
  },
};
