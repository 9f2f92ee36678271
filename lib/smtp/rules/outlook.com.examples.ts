import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('outlook-com.olc.protection.outlook.com');

export const outlookComExamples: RuleExamples = {
  'outlook.com/block-list': {
    takes: [
      said(
        "550 5.7.1 Messages from [192.0.2.9] weren't sent since part of their network is on our block list (S3140)",
      ),
    ],
    leaves: [
      said(
        '451 4.7.650 The mail server [192.0.2.9] has been temporarily rate limited due to IP reputation. (S775)',
      ),
    ],
  },
  'outlook.com/spamhaus-domain': {
    takes: [said('550 5.7.1 Unfortunately the HELO domain is listed in Spamhaus (S8001)')],
    leaves: [said("550 OU-001 Messages from 192.0.2.9 weren't sent, see Spamhaus")],
  },
  'outlook.com/policy-ip': {
    takes: [said("550 OU-001 (AM1) Unfortunately, messages from 192.0.2.9 weren't sent for policy reasons.")],
    leaves: [said('421 RP-001 (AM1) The mail server IP 192.0.2.9 has exceeded the rate limit allowed.')],
  },
  'outlook.com/policy-reputation': {
    takes: [said("550 SC-001 (AM1) Unfortunately, messages from 192.0.2.9 weren't sent for policy reasons.")],
    leaves: [said("550 DY-001 (AM1) Unfortunately, messages from 192.0.2.9 weren't sent, dynamic IP.")],
  },
  'outlook.com/rate-limited': {
    takes: [
      said(
        "421 RP-001 (AM1) Unfortunately, some messages from 192.0.2.9 weren't sent; exceeded the rate limit.",
      ),
    ],
    leaves: [said('421 RP-003 (AM1) The mail server IP has exceeded the connection limit allowed.')],
  },
  'outlook.com/connections': {
    takes: [said('421 RP-003 (AM1) The mail server IP has exceeded the connection limit allowed.')],
    leaves: [said('421 RP-001 (AM1) The mail server IP has exceeded the rate limit allowed.')],
  },
  'outlook.com/user-unknown': {
    takes: [said('550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).')],
    leaves: [
      said(
        "552 5.2.2 This message is larger than the current system limit or the recipient's mailbox is full",
      ),
    ],
  },
  'outlook.com/user-unknown-words': {
    takes: [said('550 5.5.0 Requested action not taken: mailbox unavailable.')],
    leaves: [said('552 5.2.2 The mailbox of this recipient is full.')],
  },
  'outlook.com/dmarc': {
    takes: [
      said(
        '550 5.7.515 Access denied, sending domain example.com does not meet the required authentication level.',
      ),
    ],
    leaves: [said("550 SC-001 (AM1) Messages weren't sent for policy reasons.")],
  },
  'outlook.com/no-mail-domain': {
    takes: [said('550 Sender ID validation failure for the sending domain.')],
    leaves: [said('550 5.7.515 The sending domain does not meet the required authentication level.')],
  },
  'outlook.com/unreachable': {
    takes: [said('554 The recipient domain is not reachable from here.')],
    leaves: [said('550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).')],
  },
};
