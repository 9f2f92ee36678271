import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx-01-eu-west-1.prod.hydra.sophos.com');

export const sophosExamples: RuleExamples = {
  'sophos/dkim': {
    takes: [said('550 5.7.1 Command rejected due to XGEMAIL_0001')],
    leaves: [said('550 5.7.1 Command rejected due to XGEMAIL_0002')],
  },
  'sophos/spf': {
    takes: [said('550 5.7.1 Command rejected due to XGEMAIL_0002')],
    leaves: [said('550 5.7.1 Command rejected due to XGEMAIL_0003')],
  },
  'sophos/dmarc': {
    takes: [said('550 5.7.1 Command rejected due to XGEMAIL_0003')],
    leaves: [said('550 5.7.1 Command rejected due to XGEMAIL_0001')],
  },
  'sophos/ip-listed': {
    takes: [said('550 5.7.1 Command rejected due to XGEMAIL_0004')],
    leaves: [said('550 5.7.1 Command rejected due to XGEMAIL_0005')],
  },
  'sophos/domain-listed': {
    takes: [said('550 5.7.1 Command rejected due to XGEMAIL_0005')],
    leaves: [said('550 5.7.1 Command rejected due to XGEMAIL_0004')],
  },
  'sophos/tls': {
    takes: [said('550 5.7.1 Command rejected due to XGEMAIL_0006')],
    leaves: [said('550 5.7.1 Command rejected due to XGEMAIL_0007')],
  },
  'sophos/licence': {
    takes: [said('550 5.7.1 Command rejected due to XGEMAIL_0007')],
    leaves: [said('550 5.7.1 Command rejected due to XGEMAIL_0008')],
  },
  'sophos/block-list': {
    takes: [said('550 5.7.1 Command rejected due to XGEMAIL_0008')],
    leaves: [said('550 5.7.1 Command rejected due to XGEMAIL_0010')],
  },
  'sophos/relay-denied': {
    takes: [said('550 5.7.1 Command rejected due to XGEMAIL_0010')],
    leaves: [said('550 5.7.1 Command rejected due to XGEMAIL_0011')],
  },
  'sophos/user-unknown': {
    takes: [said('550 5.7.1 Command rejected due to XGEMAIL_0011')],
    leaves: [said('550 5.7.1 Command rejected due to XGEMAIL_0010')],
  },
  'sophos/too-large': {
    takes: [said('550 5.7.1 Command rejected due to XGEMAIL_0012')],
    leaves: [said('550 5.7.1 Command rejected due to XGEMAIL_0013')],
  },
  'sophos/recipients': {
    takes: [said('550 5.7.1 Command rejected due to XGEMAIL_0014')],
    leaves: [said('550 5.7.1 Command rejected due to XGEMAIL_0015')],
  },
  'sophos/recipient-rate': {
    takes: [said('550 5.7.1 Command rejected due to XGEMAIL_0015')],
    leaves: [said('550 5.7.1 Command rejected due to XGEMAIL_0014')],
  },
  'sophos/flood': {
    takes: [said('554 5.7.28 Mail flood detected')],
    leaves: [said('550 5.7.1 Command rejected due to XGEMAIL_0014')],
  },
};
