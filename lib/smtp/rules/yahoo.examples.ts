import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mta5.am0.yahoodns.net');

export const yahooExamples: RuleExamples = {
  'yahoo/deferred': {
    takes: [
      said(
        '421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred due to unexpected volume or user complaints',
      ),
    ],
    leaves: [said('421 4.7.1 [TS03] All messages from 192.0.2.9 will be permanently deferred')],
  },
  'yahoo/deferred-words': {
    takes: [said('421 Message from 192.0.2.9 temporarily deferred')],
    leaves: [said('451 Message temporarily deferred due to unresolvable RFC.5321 from domain')],
  },
  'yahoo/refused-ip': {
    takes: [
      said(
        '553 5.7.2 [TSS09] All messages from 192.0.2.9 will be permanently deferred; retrying will not succeed',
      ),
    ],
    leaves: [said('421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred')],
  },
  'yahoo/spamhaus': {
    takes: [said('553 5.7.1 [BL21] Connections are not taken from servers on the Spamhaus PBL [550]')],
    leaves: [said('553 5.7.2 [TSS11] All messages from 192.0.2.9 will be permanently deferred')],
  },
  'yahoo/user-unknown': {
    takes: [
      said("554 delivery error: dd This user doesn't have a yahoo.com account (recipient@example.net) [0]"),
      said('552 1 Requested mail action aborted, mailbox not found'),
    ],
    leaves: [
      said(
        '554 delivery error: dd Sorry, your message cannot be delivered. This mailbox is disabled (554.30).',
      ),
    ],
  },
  'yahoo/account-closed': {
    takes: [said('554 delivery error: this account is no longer valid')],
    leaves: [said('554 delivery error: dd This mailbox is disabled (554.30).')],
  },
  'yahoo/disabled': {
    takes: [
      said('554 delivery error: dd Your message cannot be delivered. This mailbox is disabled (554.30).'),
    ],
    leaves: [said("554 delivery error: dd This user doesn't have a yahoo.com account")],
  },
  'yahoo/auth-policy': {
    takes: [
      said(
        '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
      ),
    ],
    leaves: [said('554 Message not allowed - [PH01] Email not accepted for policy reasons.')],
  },
  'yahoo/dmarc-legacy': {
    takes: [
      said(
        '521 5.2.1 (DMARC: 0.0) This mail failed the published policy. https://postmaster.aol.com/error-codes',
      ),
    ],
    leaves: [said('554 RTR:RD This host has no reverse name. https://postmaster.aol.com/error-codes')],
  },
  'yahoo/phishing': {
    takes: [said('554 Message not allowed - [PH01] Email not accepted for policy reasons.')],
    leaves: [
      said('554 5.7.9 Message not accepted for policy reasons. https://postmaster.yahooinc.com/error-codes'),
    ],
  },
  'yahoo/unauthenticated': {
    takes: [
      said(
        '550 5.7.9 This mail has been blocked: Yahoo requires all senders to authenticate with either SPF or DKIM. https://senders.yahooinc.com/smtp-error-codes',
      ),
    ],
    leaves: [said('554 5.7.5 (AU01) This email is rejected for failing DKIM.')],
  },
  'yahoo/dkim': {
    takes: [said('554 5.7.5 (AU01) This email is rejected for failing DKIM.')],
    leaves: [said('550 5.7.9 Yahoo requires all senders to authenticate.')],
  },
  'yahoo/sender-domain': {
    takes: [said('451 Message temporarily deferred due to unresolvable RFC.5321 from domain')],
    leaves: [said('554 Header too big, mail refused')],
  },
  'yahoo/malformed': {
    takes: [said('554 5.0.0 Message headers are not RFC compliant [291]')],
    leaves: [said('501 Syntax error in parameters or arguments')],
  },
  'yahoo/no-ptr': {
    takes: [
      said(
        '550 5.7.1 Connections not accepted from servers without a valid sender domain: fix reverse DNS for 192.0.2.9',
      ),
    ],
    leaves: [said('554 RTR:BB this IP has been blocked')],
  },
  'yahoo/aol-blocked': {
    takes: [
      said(
        '554 RTR:BL The IP address of the sending server is blocked. https://postmaster.aol.com/error-codes',
      ),
      said('553 5.3.0 flpd575 DNSBL:ATTRBL 521< 192.0.2.9 >_is_blocked. For assistance forward this error'),
    ],
    leaves: [said('421 DYN:T1 The sending IP is temporarily slowed. https://postmaster.aol.com/error-codes')],
  },
  'yahoo/aol-link': {
    takes: [said('554 HVU:B1 There is at least one URL in your mail that is blocked.')],
    leaves: [said('554 RLY:SN The sender is not allowed here.')],
  },
  'yahoo/aol-sender': {
    takes: [said('554 RLY:SN The sender is not allowed here.')],
    leaves: [said('554 HVU:B1 There is a blocked link.')],
  },
  'yahoo/aol-rate': {
    takes: [said('421 DYN:T1 The sending IP has been slowed. https://postmaster.aol.com/error-codes')],
    leaves: [said('554 RTR:DU dynamic IP, refused')],
  },
  'yahoo/complaints': {
    takes: [said('451 VS1-IP Excessive unknown recipients - possible Open Relay')],
    leaves: [said('550 relaying denied')],
  },
  'yahoo/recipient-rate': {
    takes: [said('450 User is receiving mail too quickly')],
    leaves: [said('421 Max message per connection reached, closing transmission channel')],
  },
  'yahoo/messages-per-connection': {
    takes: [said('421 Max message per connection reached, closing transmission channel')],
    leaves: [said('450 User is receiving mail too quickly')],
  },
  'yahoo/busy': {
    takes: [said('451 4.3.2 [internal] Resources temporarily unavailable - Please try again later')],
    leaves: [said('421 4.7.0 [TSS04] Messages temporarily deferred due to unexpected volume')],
  },
};
