import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('eu-smtp-inbound-1.mimecast.com');

export const mimecastExamples: RuleExamples = {
  'mimecast/sender-address-blocked': {
    takes: [
      said(
        '550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]',
      ),
    ],
    leaves: [
      said(
        '550 Rejected by header based Anti-Spoofing policy - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]',
      ),
    ],
  },
  'mimecast/sender-blocked': {
    takes: [
      said('421 Sender address blocked - https://community.mimecast.com/docs/DOC-1369#421 [abc.us227]'),
    ],
    leaves: [
      said(
        '550 Rejected by header based Anti-Spoofing policy - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]',
      ),
    ],
  },
  'mimecast/administrative': {
    takes: [
      said(
        '550 Administrative prohibition - envelope refused - https://community.mimecast.com/docs/DOC-1369#550 [abc.uk11]',
      ),
    ],
    leaves: [
      said(
        '550 SPF Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550 [abc.uk11]',
      ),
    ],
  },
  'mimecast/anti-spoofing': {
    takes: [
      said(
        '550 Rejected by header based Anti-Spoofing policy - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]',
      ),
    ],
    leaves: [
      said(
        '550 Envelope blocked - User Domain Entry - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]',
      ),
    ],
  },
  'mimecast/greylisted': {
    takes: [
      said(
        '451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [abc.us50]',
      ),
    ],
    leaves: [
      said(
        '451 Recipient temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [abc.us50]',
      ),
    ],
  },
  'mimecast/ip-rate': {
    takes: [
      said('451 IP temporarily blacklisted - https://community.mimecast.com/docs/DOC-1369#451 [abc.us50]'),
    ],
    leaves: [
      said(
        '550 Local CT IP Reputation - (reject) - https://community.mimecast.com/docs/DOC-1369#550 [abc.us50]',
      ),
    ],
  },
  'mimecast/connections': {
    takes: [
      said(
        '451 Account service is temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [abc.us50]',
      ),
    ],
    leaves: [
      said(
        '451 Internal resource temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [abc.us50]',
      ),
    ],
  },
  'mimecast/recipient-check': {
    takes: [
      said(
        '451 Recipient temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [abc.us50]',
      ),
    ],
    leaves: [said('550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [abc.us50]')],
  },
  'mimecast/relay-denied': {
    takes: [said('451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451 [abc.us50]')],
    leaves: [
      said(
        '550 submitter failed to authenticate - https://community.mimecast.com/docs/DOC-1369#550 [abc.us50]',
      ),
    ],
  },
  'mimecast/account-off': {
    takes: [
      said('451 Account inbounds disabled - https://community.mimecast.com/docs/DOC-1369#451 [abc.us50]'),
    ],
    leaves: [
      said('451 Account outbounds disabled - https://community.mimecast.com/docs/DOC-1369#451 [abc.us50]'),
    ],
  },
  'mimecast/sender-off': {
    takes: [
      said('451 Account outbounds disabled - https://community.mimecast.com/docs/DOC-1369#451 [abc.us50]'),
    ],
    leaves: [
      said('451 Account inbounds disabled - https://community.mimecast.com/docs/DOC-1369#451 [abc.us50]'),
    ],
  },
  'mimecast/user-unknown': {
    takes: [said('550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]')],
    leaves: [said('501 Invalid address - https://community.mimecast.com/docs/DOC-1369#501 [abc.us227]')],
  },
  'mimecast/address-syntax': {
    takes: [said('501 Invalid address - https://community.mimecast.com/docs/DOC-1369#501 [abc.us227]')],
    leaves: [said('550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]')],
  },
  'mimecast/command-order': {
    takes: [said('503 User unknown - https://community.mimecast.com/docs/DOC-1369#503 [abc.us227]')],
    leaves: [
      said(
        '550 Invalid Recipient, user unknown - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]',
      ),
    ],
  },
  'mimecast/recipients': {
    takes: [said('452 Too many recipients - https://community.mimecast.com/docs/DOC-1369#452 [abc.us227]')],
    leaves: [
      said(
        '550 exceeding outbound thread limit - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]',
      ),
    ],
  },
  'mimecast/content': {
    takes: [
      said(
        '554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [abc.us227]',
      ),
    ],
    leaves: [
      said('554 Maximum email size exceeded - https://community.mimecast.com/docs/DOC-1369#554 [abc.us227]'),
    ],
  },
  'mimecast/reputation': {
    takes: [
      said(
        '550 Local CT IP Reputation - (reject) - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]',
      ),
    ],
    leaves: [
      said('451 IP temporarily blacklisted - https://community.mimecast.com/docs/DOC-1369#451 [abc.us227]'),
    ],
  },
  'mimecast/spf': {
    takes: [
      said(
        '550 SPF Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]',
      ),
    ],
    leaves: [said('550 DKIM Sender Invalid - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]')],
  },
  'mimecast/dkim': {
    takes: [
      said(
        '550 DKIM Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]',
      ),
    ],
    leaves: [said('550 DMARC Sender Invalid - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]')],
  },
  'mimecast/dmarc': {
    takes: [
      said(
        '550 DMARC Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]',
      ),
    ],
    leaves: [said('550 SPF Sender Invalid - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]')],
  },
  'mimecast/auth': {
    takes: [
      said(
        '550 Submitter failed to authenticate - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]',
      ),
    ],
    leaves: [
      said('451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451 [abc.us227]'),
    ],
  },
  'mimecast/tls': {
    takes: [
      said(
        '553 This route requires encryption (TLS) - https://community.mimecast.com/docs/DOC-1369#553 [abc.us227]',
      ),
    ],
    leaves: [
      said(
        '550 Submitter failed to authenticate - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]',
      ),
    ],
  },
  'mimecast/too-large': {
    takes: [
      said('554 Maximum email size exceeded - https://community.mimecast.com/docs/DOC-1369#554 [abc.us227]'),
    ],
    leaves: [
      said(
        '554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [abc.us227]',
      ),
    ],
  },
  'mimecast/mail-loop': {
    takes: [said('554 Mail loop detected - https://community.mimecast.com/docs/DOC-1369#554 [abc.us227]')],
    leaves: [
      said('554 Maximum email size exceeded - https://community.mimecast.com/docs/DOC-1369#554 [abc.us227]'),
    ],
  },
  'mimecast/journal': {
    takes: [
      said(
        '550 Journal message past expiration - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]',
      ),
    ],
    leaves: [said('550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [abc.us227]')],
  },
};
