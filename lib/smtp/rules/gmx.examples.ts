import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx00.gmx.net');

export const gmxExamples: RuleExamples = {
  'gmx/user-unknown': {
    takes: [
      said(
        '550 Requested action not taken: mailbox unavailable. For explanation visit https://postmaster.gmx.net/en/error-messages',
      ),
    ],
    leaves: [said('550 Mailbox unavailable is not the matter: quota exceeded')],
  },
  'gmx/over-quota': {
    takes: [
      said(
        '552 Requested mail action aborted: exceeded storage allocation. https://postmaster.gmx.net/en/error-messages',
      ),
    ],
    leaves: [said('421 Rate limit reached. https://postmaster.gmx.net/en/error-messages')],
  },
  'gmx/block-listed': {
    takes: [
      said(
        '554 gmx.net (mxgmx016) Nemesis ESMTP Service not available. No SMTP service. Bad DNS is not the matter; IP address is block listed.',
      ),
    ],
    leaves: [said('550 Transaction failed, reject due to policy restrictions (domain based).')],
  },
  'gmx/domain-blocked': {
    takes: [
      said(
        '550 Reject due to policy restrictions (domain based). https://postmaster.gmx.net/en/error-messages',
      ),
    ],
    leaves: [
      said(
        '550 Reject due to policy restrictions (header based). https://postmaster.gmx.net/en/error-messages',
      ),
    ],
  },
  'gmx/headers': {
    takes: [
      said(
        '550 Reject due to policy restrictions (header based). https://postmaster.gmx.net/en/error-messages',
      ),
    ],
    leaves: [
      said('550 Reject due to policy restrictions (IP based). https://postmaster.gmx.net/en/error-messages'),
    ],
  },
  'gmx/policy-slow': {
    takes: [said('450 Reject due to policy violations. https://postmaster.gmx.net/en/error-messages')],
    leaves: [said('421 Reject due to policy violations. https://postmaster.gmx.net/en/error-messages')],
  },
  'gmx/policy': {
    takes: [said('421 Reject due to policy violations. https://postmaster.gmx.net/en/error-messages')],
    leaves: [said('550 Reject due to SPF policy. https://postmaster.gmx.net/en/error-messages')],
  },
  'gmx/spf': {
    takes: [said('550 Reject due to SPF policy. https://postmaster.gmx.net/en/error-messages')],
    leaves: [said('554 Reject due to policy restrictions. https://postmaster.gmx.net/en/error-messages')],
  },
  'gmx/no-ptr': {
    takes: [said('554 Bad DNS PTR resource record. https://postmaster.gmx.net/en/error-messages')],
    leaves: [
      said('550 Invalid DNS MX or A/AAAA resource record. https://postmaster.gmx.net/en/error-messages'),
    ],
  },
  'gmx/sender-domain': {
    takes: [
      said('550 Invalid DNS MX or A/AAAA resource record. https://postmaster.gmx.net/en/error-messages'),
    ],
    leaves: [said('550 Bad DNS PTR resource record. https://postmaster.gmx.net/en/error-messages')],
  },
  'gmx/rate': {
    takes: [said('421 Rate limit reached. https://postmaster.gmx.net/en/error-messages')],
    leaves: [said('421 Too many connections. https://postmaster.gmx.net/en/error-messages')],
  },
  'gmx/connections': {
    takes: [said('421 Too many connections. https://postmaster.gmx.net/en/error-messages')],
    leaves: [said('421 Rate limit reached. https://postmaster.gmx.net/en/error-messages')],
  },
  'gmx/busy': {
    takes: [
      said(
        '451 Requested action aborted: local error in processing. https://postmaster.gmx.net/en/error-messages',
      ),
    ],
    leaves: [said('451 Requested action aborted: local error in processing, greylisted, try again later.')],
  },
  'gmx/server-set-up': {
    takes: [
      said('501 Syntax error in parameters or arguments. https://postmaster.gmx.net/en/error-messages'),
    ],
    leaves: [said('550 Requested action not taken: mailbox unavailable.')],
  },
};
