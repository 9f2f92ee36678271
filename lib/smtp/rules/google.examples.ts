import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('gmail-smtp-in.l.google.com');

export const googleExamples: RuleExamples = {
  'google/user-unknown': {
    takes: [
      said(
        '550-5.1.1 The email account that you tried to reach does not exist. 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser a1-20 - gsmtp',
      ),
    ],
    leaves: [
      said(
        '550-5.2.1 The email account that you tried to reach is disabled. 550 5.2.1 https://support.google.com/mail/?p=DisabledUser a1-20 - gsmtp',
      ),
    ],
  },
  'google/disabled': {
    takes: [
      said(
        '550 5.2.1 The email account that you tried to reach is inactive. https://support.google.com/mail/?p=DisabledUser a1-20 - gsmtp',
      ),
    ],
    leaves: [
      said(
        '550 5.2.1 The user gets mail at a rate that keeps more out. https://support.google.com/mail/?p=ReceivingRatePerm a1-20 - gsmtp',
      ),
    ],
  },
  'google/over-quota': {
    takes: [
      said(
        '452-4.2.2 The inbox has no room left. 452 4.2.2 https://support.google.com/mail/?p=OverQuotaTemp a1-20 - gsmtp',
      ),
      said(
        '552 5.2.2 The email account that you tried to reach is over quota and inactive. https://support.google.com/mail/?p=OverQuotaPerm a1-20 - gsmtp',
      ),
    ],
    leaves: [said('550 5.4.5 Daily sending quota exceeded for this user. a1-20 - gsmtp')],
  },
  'google/recipient-rate': {
    takes: [
      said(
        '450-4.2.1 Mail arrives at a rate that prevents additional messages from being delivered. 450 4.2.1 https://support.google.com/mail/?p=ReceivingRate a1-20 - gsmtp',
      ),
    ],
    leaves: [said('421 4.7.28 Gmail has detected an unusual rate of email from your IP. a1-20 - gsmtp')],
  },
  'google/recipient-rate-words': {
    takes: [said('450 4.2.1 This user is receiving email too quickly; send it later. - gsmtp')],
    leaves: [said('450 4.2.1 Peak SMTP relay limit exceeded for this customer. - gsmtp')],
  },
  'google/dmarc': {
    takes: [
      said(
        "550-5.7.26 Unauthenticated mail from example.com is not accepted due to domain's DMARC policy. 550 5.7.26 https://support.google.com/mail/?p=DmarcRejection a1-20 - gsmtp",
      ),
    ],
    leaves: [said('550 5.7.26 This mail has been blocked because the sender is unauthenticated. - gsmtp')],
  },
  'google/dmarc-alignment': {
    takes: [
      said(
        "421 4.7.32 The From: header isn't aligned with either the authenticated SPF or DKIM organizational domain. - gsmtp",
      ),
      said("550 5.7.40 The sending domain doesn't have a DMARC record. - gsmtp"),
    ],
    leaves: [said("550 5.7.30 This mail didn't pass DKIM. - gsmtp")],
  },
  'google/unauthenticated': {
    takes: [said('421 4.7.26 This mail was slowed because it is unauthenticated. - gsmtp')],
    leaves: [said("550-5.7.26 Mail from example.com is not accepted due to domain's DMARC policy. - gsmtp")],
  },
  'google/unauthenticated-words': {
    takes: [said('550-5.7.26 Blocked because the sender is unauthenticated. - gsmtp')],
    leaves: [said("550 5.7.40 The sending domain doesn't have a DMARC record. - gsmtp")],
  },
  'google/spf': {
    takes: [
      said('550 5.7.26 The MAIL FROM domain has an SPF record with a hard fail policy (-all). - gsmtp'),
      said("421 4.7.27 Rate limited because SPF authentication didn't pass. - gsmtp"),
    ],
    leaves: [said('421 4.7.28 Too much unwanted mail originating from your SPF domain. - gsmtp')],
  },
  'google/dkim': {
    takes: [said("550 5.7.30 This mail has been blocked because it didn't pass DKIM. - gsmtp")],
    leaves: [said('421 4.7.28 Unusual rate of unsolicited mail originating from your DKIM domain. - gsmtp')],
  },
  'google/no-ptr': {
    takes: [
      said(
        "550 5.7.25 The sending IP does not have a PTR record, or the PTR record's forward DNS entry does not match. - gsmtp",
      ),
    ],
    leaves: [said('550 5.7.1 Low reputation of the sending IP. - gsmtp')],
  },
  'google/unsolicited-rate-block': {
    takes: [
      said(
        '550 5.7.28 An unusual rate of unsolicited mail comes from your IP. https://support.google.com/mail/?p=UnsolicitedIPError - gsmtp',
      ),
    ],
    leaves: [
      said(
        '421 4.7.28 An unusual rate of unsolicited mail comes from your netblock. https://support.google.com/mail/?p=UnsolicitedRateLimitError - gsmtp',
      ),
    ],
  },
  'google/unsolicited-rate': {
    takes: [
      said(
        '421-4.7.28 Gmail has detected an unusual rate of email originating from your IP Netblock. - gsmtp',
      ),
      said('421 4.7.28 Too many mails with the same Message-ID. - gsmtp'),
    ],
    leaves: [
      said(
        '421 4.7.0 The message is suspicious due to the very low reputation of the sending domain. - gsmtp',
      ),
    ],
  },
  'google/low-reputation': {
    takes: [
      said(
        '421 4.7.0 This message is suspicious due to the very low reputation of the sending IP address. - gsmtp',
      ),
      said('550 5.7.1 Blocked due to the very low reputation of the sending domain. - gsmtp'),
    ],
    leaves: [
      said(
        '421 4.7.0 This message is suspicious due to the nature of the content or the links within. - gsmtp',
      ),
    ],
  },
  'google/spam-content': {
    takes: [
      said(
        '550-5.7.1 This message is likely unsolicited mail. 550 5.7.1 https://support.google.com/mail/?p=UnsolicitedMessageError - gsmtp',
      ),
    ],
    leaves: [
      said(
        '550 5.7.28 An unusual rate of unsolicited mail comes from your IP. https://support.google.com/mail/?p=UnsolicitedIPError - gsmtp',
      ),
    ],
  },
  'google/spam-links': {
    takes: [
      said(
        '421 4.7.0 This message is suspicious due to the nature of the content or the links within. - gsmtp',
      ),
    ],
    leaves: [said('552 5.7.0 The content presents a potential security issue. - gsmtp')],
  },
  'google/direct-sending': {
    takes: [
      said(
        '550-5.7.1 The IP is not authorized to send email directly to our servers. 550 5.7.1 https://support.google.com/mail/?p=NotAuthorizedError - gsmtp',
      ),
    ],
    leaves: [said('550 5.7.1 The user or domain has a policy that prohibited the mail you sent. - gsmtp')],
  },
  'google/malformed': {
    takes: [
      said(
        '550-5.7.1 This message is not RFC 5322 compliant, the From header is missing. 550 5.7.1 https://support.google.com/mail/?p=RfcMessageNonCompliant - gsmtp',
      ),
    ],
    leaves: [said('553 5.1.3 The recipient address is not a valid RFC-5321 address. - gsmtp')],
  },
  'google/malformed-words': {
    takes: [said('550 5.7.1 Messages missing a valid Message-ID header are not accepted. - gsmtp')],
    leaves: [said('421 4.7.28 Too many mails with the same Message-ID. - gsmtp')],
  },
  'google/attachment': {
    takes: [
      said(
        '552-5.7.0 This message was blocked because its content presents a potential security issue. 552 5.7.0 https://support.google.com/mail/?p=BlockedMessage - gsmtp',
      ),
    ],
    leaves: [said('552 5.3.4 The number of attachments is above the limit. - gsmtp')],
  },
  'google/attachment-words': {
    takes: [said('552 5.7.0 Illegal attachment in this message. - gsmtp')],
    leaves: [said('552 5.3.4 Message size limit exceeded by the attachment. - gsmtp')],
  },
  'google/too-large': {
    takes: [
      said(
        "552-5.3.4 Your message exceeded Google's message size limits. 552 5.3.4 https://support.google.com/mail/?p=MaxSizeError - gsmtp",
      ),
    ],
    leaves: [
      said(
        '552 5.2.2 The account that you tried to reach is over quota. https://support.google.com/mail/?p=OverQuotaPerm - gsmtp',
      ),
    ],
  },
  'google/too-large-words': {
    takes: [said('552 5.3.4 The message exceeded our message size limit. - gsmtp')],
    leaves: [said('452 4.5.3 Domain policy size per transaction exceeded. - gsmtp')],
  },
  'google/mail-loop': {
    takes: [
      said(
        '554 5.4.6 Message exceeded 50 hops, this may be a loop. https://support.google.com/mail/?p=MailLoop - gsmtp',
      ),
    ],
    leaves: [said('421 4.4.5 Server busy, too many sessions. - gsmtp')],
  },
  'google/recipient-policy': {
    takes: [
      said(
        '550 5.7.1 The user or domain that you are sending to has a policy that prohibited the mail. - gcdp a1-20 - gsmtp',
      ),
    ],
    leaves: [said("550 5.7.26 Not accepted due to domain's DMARC policy. - gsmtp")],
  },
  'google/custom-rule': {
    takes: [said('550 5.7.1 The message you sent is not wanted by example.net. a1-20 - gcdp')],
    leaves: [said('550 5.7.1 The message you sent is not wanted here. a1-20 - gsmtp')],
  },
  'google/group-closed': {
    takes: [
      said(
        'The group you tried to contact (team) may not exist, or you may not have permission to post messages to the group. - gsmtp',
      ),
    ],
    leaves: [said('550 5.1.1 The email account that you tried to reach does not exist. - gsmtp')],
  },
  'google/sending-quota': {
    takes: [
      said('550 5.4.5 Daily user sending limit exceeded. - gsmtp'),
      said('450 4.2.1 Peak SMTP relay limit exceeded for customer. - gsmtp'),
    ],
    leaves: [
      said('452 4.2.2 The recipient is over quota. https://support.google.com/mail/?p=OverQuotaTemp - gsmtp'),
    ],
  },
  'google/too-many-recipients': {
    takes: [said('452 4.5.3 Your message has too many recipients. - gsmtp')],
    leaves: [said('421 4.7.28 Unusual rate of email from your IP. - gsmtp')],
  },
  'google/relay-denied': {
    takes: [said('550 5.7.0 Mail relay denied. - gsmtp')],
    leaves: [said('550 5.7.0 Mail sending denied. - gsmtp')],
  },
  'google/sender-suspended': {
    takes: [said('550 5.7.0 Mail sending denied for this account. - gsmtp')],
    leaves: [said('550 5.7.0 Mail relay denied. - gsmtp')],
  },
  'google/tls-recipient': {
    takes: [
      said('421 4.7.0 TLS required for RCPT domain, closing connection. - gsmtp'),
      said('550 5.7.29 This bulk mail was not sent over a TLS connection. - gsmtp'),
    ],
    leaves: [said('530 5.7.0 Authentication required. - gsmtp')],
  },
  'google/auth-required': {
    takes: [
      said(
        '535-5.7.8 Username and Password not accepted. 535 5.7.8 https://support.google.com/mail/?p=BadCredentials - gsmtp',
      ),
    ],
    leaves: [said('550 5.7.0 Mail relay denied. - gsmtp')],
  },
  'google/host-unknown': {
    takes: [said("553 5.1.2 We weren't able to find the recipient domain. - gsmtp")],
    leaves: [said('451 4.7.26 Temporary DNS failures prevent authentication. - gsmtp')],
  },
  'google/address-syntax': {
    takes: [
      said('553 5.1.3 The recipient address <a b@example.net> is not a valid RFC-5321 address. - gsmtp'),
    ],
    leaves: [said('553 5.1.7 The sender address <a b@example.com> is not a valid RFC-5321 address. - gsmtp')],
  },
  'google/sender-syntax': {
    takes: [said('553 5.1.7 The sender address <a b@example.com> is not a valid RFC-5321 address. - gsmtp')],
    leaves: [
      said('553 5.1.3 The recipient address <a b@example.net> is not a valid RFC-5321 address. - gsmtp'),
    ],
  },
  'google/helo': {
    takes: [
      said('501 5.5.4 HELO/EHLO argument "x y" invalid. https://support.google.com/mail/?p=helo - gsmtp'),
    ],
    leaves: [said('503 5.5.1 EHLO/HELO first. - gsmtp')],
  },
  'google/transaction-split': {
    takes: [said('451 4.3.0 Multiple destination domains per transaction is unsupported. - gsmtp')],
    leaves: [said('452 4.5.3 Too many recipients in this message. - gsmtp')],
  },
  'google/deferred-session': {
    takes: [said('421 4.7.0 Try again later, closing connection. - gsmtp')],
    leaves: [said('421 4.7.0 Connection expired, try reconnecting. - gsmtp')],
  },
  'google/busy': {
    takes: [said('421 4.3.0 Temporary System Problem. Try again later. - gsmtp')],
    leaves: [said('421 4.7.0 Try again later, closing connection. - gsmtp')],
  },
  'google/protocol': {
    takes: [said('503 5.5.1 Bad sequence of commands. - gsmtp')],
    leaves: [said('501 5.5.4 Empty HELO/EHLO argument not allowed. - gsmtp')],
  },
};
