import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('example-net.mail.protection.outlook.com');

export const microsoft365Examples: RuleExamples = {
  'microsoft365/user-unknown': {
    takes: [
      said('550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'),
      said('#550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found ##'),
    ],
    leaves: [said('550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; sender not in the list')],
  },
  'microsoft365/user-unknown-edge': {
    takes: [
      said(
        '550 5.4.1 Recipient address rejected: Access denied. [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      ),
    ],
    leaves: [
      said(
        '550 5.4.1 All recipient addresses rejected: Access denied. [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      ),
    ],
  },
  'microsoft365/banned-recipient': {
    takes: [said('550 5.7.505 Access denied, banned recipient')],
    leaves: [said('550 5.7.502 Access denied, banned sender')],
  },
  'microsoft365/forward-broken': {
    takes: [said('550 5.2.14 Misconfigured forwarding address')],
    leaves: [
      said('550 5.7.520 Access denied, your organization does not allow external forwarding. AS(7555)'),
    ],
  },
  'microsoft365/address-syntax': {
    takes: [said('501 5.1.6 Recipient addresses in single label domains not accepted')],
    leaves: [said('550 5.7.512 Message must be RFC 5322 section 3.6.2 compliant')],
  },
  'microsoft365/host-unknown': {
    takes: [said('550 5.4.310 DNS domain gone.example.net does not exist [Message=InfoDomainNonexistent]')],
    leaves: [said('550 5.4.312 Message expired, DNS query failed [Message=InfoNoRecords]')],
  },
  'microsoft365/host-unknown-words': {
    takes: [said('550 5.4.310 DNS domain gone.example.net does not exist')],
    leaves: [said('553 5.1.8 Domain of sender address does not exist')],
  },
  'microsoft365/no-records': {
    takes: [said('550 5.4.312 Message expired, DNS query failed (ErrorRetry) [Message=InfoNoRecords]')],
    leaves: [said('450 4.4.312 DNS query failed [Message=ErrorTimeout]')],
  },
  'microsoft365/dns-failure': {
    takes: [said('450 4.4.312 DNS query failed [Message=ErrorRetry]')],
    leaves: [said('550 5.4.310 DNS domain gone.example.net does not exist [Message=InfoDomainNonexistent]')],
  },
  'microsoft365/disabled': {
    takes: [said('550 5.7.13 STOREDRV.Deliver; the mailbox cannot take mail: AccountDisabledException')],
    leaves: [said('550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; not authenticated for group')],
  },
  'microsoft365/over-quota': {
    takes: [
      said(
        '554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; cannot open the mailbox',
      ),
    ],
    leaves: [said('550 5.2.2 Submission quota exceeded for this sender')],
  },
  'microsoft365/over-quota-words': {
    takes: [said("554 5.2.2 The recipient's mailbox is full and can't accept messages now.")],
    leaves: [said('550 5.2.2 Submission quota exceeded for this sender')],
  },
  'microsoft365/sending-quota': {
    takes: [
      said(
        "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
      ),
    ],
    leaves: [said('554 5.2.2 mailbox full; storedrv.deliver')],
  },
  'microsoft365/recipient-rate': {
    takes: [
      said(
        '554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour',
      ),
      said('432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded'),
    ],
    leaves: [said('451 4.7.500 Server busy. Please try again later. (AS761)')],
  },
  'microsoft365/throttled': {
    takes: [said('451 4.7.500 Server busy. Please try again later from [192.0.2.9]. (S77719)')],
    leaves: [said('451 4.7.0 Temporary server error. Please try again later. PRX5')],
  },
  'microsoft365/throttled-ip': {
    takes: [
      said('451 4.7.650 The mail server [192.0.2.9] has been temporarily rate limited due to IP reputation.'),
    ],
    leaves: [said('550 5.7.606 Access denied, banned sending IP [192.0.2.9]')],
  },
  'microsoft365/connections': {
    takes: [
      said(
        '421 4.3.2 The maximum number of concurrent connections has exceeded a limit, closing transmission channel',
      ),
      said('432 4.3.2 Concurrent connections limit exceeded. See https://aka.ms/concurrent_sending'),
    ],
    leaves: [said('432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded')],
  },
  'microsoft365/too-many-recipients': {
    takes: [said('452 4.5.3 Too many recipients (AS780090) [AM0.eop-EUR02.prod.protection.outlook.com]')],
    leaves: [said("550 5.1.90 You've reached your daily limit for message recipients")],
  },
  'microsoft365/banned-ip': {
    takes: [
      said(
        '550 5.7.606 Access denied, banned sending IP [192.0.2.9]. To request removal use https://sender.office.com/ (AS16012609)',
      ),
    ],
    leaves: [said('550 5.7.502 Access denied, banned sender')],
  },
  'microsoft365/traffic-not-accepted': {
    takes: [
      said('550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. AS(7230)'),
    ],
    leaves: [said('550 5.7.606 Access denied, banned sending IP [192.0.2.9] (AS16012609)')],
  },
  'microsoft365/banned-sender': {
    takes: [said('550 5.7.502 Access denied, banned sender')],
    leaves: [said('550 5.7.505 Access denied, banned recipient')],
  },
  'microsoft365/outbound-sender': {
    takes: [said('550 5.1.8 Access denied, bad outbound sender AS(42003)')],
    leaves: [said('550 5.1.8 Sender address rejected: Domain not found')],
  },
  'microsoft365/unregistered-domain': {
    takes: [said('550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains')],
    leaves: [said('550 5.7.708 Service unavailable. Traffic not accepted from this IP')],
  },
  'microsoft365/dmarc': {
    takes: [
      said(
        '550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject',
      ),
      said(
        "550 5.7.515 Access denied, sending domain example.com doesn't meet the required authentication level",
      ),
    ],
    leaves: [said('550 5.7.23 Rejected because of Sender Policy Framework violation')],
  },
  'microsoft365/spf': {
    takes: [said('550 5.7.23 The message was rejected because of Sender Policy Framework violation')],
    leaves: [said('450 4.7.26 Mail over IPv6 must pass either SPF or DKIM validation')],
  },
  'microsoft365/unauthenticated': {
    takes: [
      said(
        '450 4.7.26 Service does not accept messages sent over IPv6 unless they must pass either SPF or DKIM validation',
      ),
    ],
    leaves: [said('550 5.7.510 Access denied, example.net does not accept email over IPv6')],
  },
  'microsoft365/no-ptr': {
    takes: [said('550 5.7.25 The sending IPv6 address must have a reverse DNS record')],
    leaves: [said('550 5.7.510 Access denied, example.net does not accept email over IPv6')],
  },
  'microsoft365/helo': {
    takes: [said('550 5.7.506 Access Denied, Bad HELO')],
    leaves: [said('550 5.7.502 Access denied, banned sender')],
  },
  'microsoft365/auth-only': {
    takes: [
      said('550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; sender not authenticated for group'),
      said('550 5.7.1 RESOLVER.RST.AuthRequired; authentication required [Stage: CreateMessage]'),
    ],
    leaves: [said('550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient')],
  },
  'microsoft365/restricted-words': {
    takes: [
      said("550 5.7.193 UnifiedGroupAgent; Delivery failed because the sender isn't a group member"),
      said('550 5.7.136 Recipient mail user only takes known senders; sender was not authenticated'),
    ],
    leaves: [said('530 5.7.57 Client was not authenticated to send anonymous mail during MAIL FROM')],
  },
  'microsoft365/transport-rule': {
    takes: [said('550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy')],
    leaves: [said('550 5.7.501 Access denied, spam abuse detected')],
  },
  'microsoft365/transport-rule-code': {
    takes: [said('550 5.7.911 Delivery not authorized, message refused')],
    leaves: [said('550 5.7.23 The message was rejected because of Sender Policy Framework violation')],
  },
  'microsoft365/forwarding-forbidden': {
    takes: [
      said('550 5.7.520 Access denied, your organization does not allow external forwarding. AS(7555)'),
    ],
    leaves: [said('550 5.2.14 Misconfigured forwarding address')],
  },
  'microsoft365/recipient-block': {
    takes: [
      said(
        '550 5.7.513 Service unavailable, Client host [192.0.2.9] blocked by recipient using Customer Block list. (AS16012607)',
      ),
      said('554 5.7.105 Message refused: sender is on the SenderFilterConfig list'),
    ],
    leaves: [said('550 5.7.511 Access denied, banned sender [192.0.2.9]. AS(1400)')],
  },
  'microsoft365/spam-content': {
    takes: [said('550 5.7.350 Remote server returned message detected as spam -> 554 rejected')],
    leaves: [said('550 5.7.501 Access denied, spam abuse detected')],
  },
  'microsoft365/relay-denied': {
    takes: [said('550 5.7.64 TenantAttribution; Relay Access Denied')],
    leaves: [said('530 5.7.57 Client was not authenticated to send anonymous mail')],
  },
  'microsoft365/relay-denied-words': {
    takes: [said('550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain')],
    leaves: [said('550 5.7.1 Client was not authenticated')],
  },
  'microsoft365/auth-required': {
    takes: [said('530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM')],
    leaves: [said('550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; not authenticated for group')],
  },
  'microsoft365/too-large': {
    takes: [said('550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient')],
    leaves: [said('554 5.2.2 STOREDRV.Deliver; mailbox full QuotaExceededException')],
  },
  'microsoft365/malformed': {
    takes: [said('550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds')],
    leaves: [said('501 5.1.3 Invalid address')],
  },
  'microsoft365/as345': {
    takes: [said('550 5.0.350 Remote server returned an error -> 554 Policy violation detected (AS345)')],
    leaves: [said('550 5.7.501 Access denied, spam abuse detected')],
  },
  'microsoft365/wrapped': {
    takes: [said('550 5.0.350 Remote server returned an error')],
    leaves: [said('550 5.4.300 Message expired')],
  },
  'microsoft365/mail-loop': {
    takes: [said('554 5.4.14 Hop count exceeded - possible mail loop ATTR34')],
    leaves: [said('550 5.4.300 Message expired')],
  },
  'microsoft365/tls': {
    takes: [
      said('550 5.7.323 tlsa-invalid: the domain failed DANE validation'),
      said('550 5.4.8 example.net failed MTA-STS validation'),
    ],
    leaves: [said('550 5.4.317 Message expired, cannot connect to remote server')],
  },
  'microsoft365/connection-failed': {
    takes: [said('450 4.4.316 Connection refused [Message=Socket error code 10061]')],
    leaves: [said('550 5.4.300 Message expired')],
  },
  'microsoft365/expired': {
    takes: [said('550 4.4.7 QUEUE.Expired; message expired')],
    leaves: [said('550 5.4.316 Message expired, connection refused')],
  },
  'microsoft365/system-error': {
    takes: [said('451 4.7.0 Temporary server error. Please try again later. PRX4')],
    leaves: [said('451 4.7.500 Server busy. Please try again later. (S77719)')],
  },
  'microsoft365/old-exchange': {
    takes: [said('450 4.7.230 Connecting Exchange server version is out-of-date; connection is throttled')],
    leaves: [said('451 4.7.0 Temporary server error. PRX2')],
  },
};
