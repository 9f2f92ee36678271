import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx01.mail.icloud.com');

export const appleExamples: RuleExamples = {
  'apple/local-policy': {
    takes: [
      said('554 5.7.1 [CS01] Message rejected due to local policy. https://support.apple.com/en-us/102322'),
    ],
    leaves: [said('554 5.7.1 [HME1] Message rejected, failing both SPF and DKIM.')],
  },
  'apple/dmarc': {
    takes: [
      said('554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks.'),
    ],
    leaves: [said('554 5.7.1 [HM08] Message rejected due to local policy.')],
  },
  'apple/deferred': {
    takes: [said('421 [HCM1] The message from 192.0.2.9 was deferred.')],
    leaves: [said('554 5.7.1 [BS01] Message rejected due to local policy.')],
  },
  'apple/volume': {
    takes: [said('421 4.7.1 Message deferred due to excessive volume.')],
    leaves: [said('451 4.7.1 Service unavailable - try again later')],
  },
  'apple/user-unknown': {
    takes: [said('550 5.1.1 <recipient@example.net>: inactive email address')],
    leaves: [said('450 4.1.8 <a@example.com>: Sender address rejected: Domain not found')],
  },
  'apple/over-quota': {
    takes: [said('552 5.2.2 <recipient@example.net>: user is over quota')],
    leaves: [said('421 4.7.1 Message deferred due to excessive volume.')],
  },
  'apple/refused-ip': {
    takes: [said('554 mx.icloud.com -- ESMTP not accepting connections')],
    leaves: [said('451 4.7.1 Service unavailable - try again later')],
  },
  'apple/busy': {
    takes: [said('451 4.7.1 Service unavailable - try again later')],
    leaves: [said('421 [HCM1] The message was deferred.')],
  },
};
