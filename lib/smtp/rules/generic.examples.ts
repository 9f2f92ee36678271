import type { RuleExamples } from './rule.ts';

/** Examples of the rules in `generic/`: ordinary words, in the mouth of no provider we know. */
export const genericExamples: RuleExamples = {
  'generic/mailbox-is-full': {
    takes: ['The message that you sent was undeliverable to recipient@example.net (Mailbox full)'],
    leaves: ['552 5.2.2 Your mailbox is almost full'],
  },
  'generic/mailbox-full': {
    takes: [
      '552 5.2.2 The inbox of recipient@example.net is 100% full',
      'mailbox of recipient@example.net is over the allowed size: 52428800 bytes used, 0 left',
      '550 recipient has used all of its storage',
    ],
    leaves: [
      '552 5.3.4 This message exceeds the size limit of the recipient',
      '550 5.4.5 The user has exceeded its sending quota',
      '504 5.5.2 <sales>: Recipient address rejected: need fully-qualified address',
    ],
  },
  'generic/full-by-status': {
    takes: ['552 5.2.2 Message would exceed the size limit', '452 4.2.2 not enough memory for this mail'],
    leaves: ['552 5.3.4 Message exceeds the size limit', '550 5.2.2 Mailbox not available'],
  },
  'generic/recipients-by-status': {
    takes: ['451 4.5.3 Limit for this envelope reached'],
    leaves: ['451 4.4.5 Limit for this envelope reached'],
  },
  'generic/over-quota': {
    takes: [
      '452 The mailbox has run out of room',
      "552 The user's storage is used up",
      '550 user has too many messages on the server',
      '552 5.2.2 The mailbox of <recipient@example.net> is over quota',
      '452 Requested action not taken: insufficient storage in the mailbox of recipient@example.net, mailbox is full',
    ],
    leaves: [
      '552 5.3.4 Message size exceeds fixed maximum message size',
      '450 4.5.3 Hourly sending quota of this account is used up',
    ],
  },
  'generic/sending-quota': {
    takes: [
      "550 5.7.1 You've hit the limit of 500 mails a day",
      'You have exceeded your sending allowance',
      'Your account has reached its monthly sending limit',
      'You have no credits left to send this message',
      '550 Domain example.com has exceeded the max emails per hour',
      '554 5.7.1 Your account is over its daily sending limit',
    ],
    leaves: ['552 5.2.2 The mailbox is over quota'],
  },
  'generic/recipient-rate': {
    takes: ['450 4.2.1 The user is receiving mail at a rate that prevents more'],
    leaves: ['421 4.7.0 Your server sends too many messages per hour'],
  },
  'generic/too-many-connections': {
    takes: [
      '421 4.3.2 all server ports are busy',
      '421 4.3.2 Number of sessions per host exceeded',
      '421 4.7.0 Too many concurrent connections from 192.0.2.9',
    ],
    leaves: ['421 4.7.0 Too many messages from 192.0.2.9'],
  },
  'generic/too-many-recipients': {
    takes: [
      '523 The message has more recipients than allowed',
      '452 Only one recipient allowed for bounces',
      '452 4.5.3 Too many recipients in this message',
    ],
    leaves: ['550 5.1.1 None of the recipients is known here, user unknown'],
  },
  'generic/rate-limited': {
    takes: [
      '450 4.7.1 <lee@example.org>: Recipient address rejected: Policy Rejection- Quota Exceeded.',
      '421 4.4.5 Too much traffic from your network, retry later',
      '450 Sending frequency too high, sent too often',
      '421 mx.example.org Exceeded the number of messages allowed per session',
      '450 4.7.1 Mail volume of the sender is over the threshold',
      '421 4.7.0 Rate limit exceeded, please slow down',
    ],
    leaves: ['552 5.3.4 Message size limit exceeded'],
  },
  'generic/address-deferred': {
    takes: ['450 4.2.0 <recipient@example.net>: Recipient address rejected: come back in a while'],
    leaves: [
      '450 4.1.1 <recipient@example.net>: Recipient address rejected: unverified address',
      '550 5.1.1 <recipient@example.net>: Recipient address rejected',
    ],
  },
  'generic/greylisted': {
    takes: [
      '451 Your host has not been seen before, wait 120 seconds',
      '450 4.2.0 <recipient@example.net>: Recipient address rejected: Greylisted, see the help page',
      '451 4.7.1 Greylisting in action, please come back later',
    ],
    leaves: ['550 5.7.1 Client host blocked using bl.example.org'],
  },
  'generic/dmarc': {
    takes: ['550 5.7.1 Rejected by the DMARC policy of example.com'],
    leaves: ['550 5.7.1 SPF check of example.com failed'],
  },
  'generic/alignment': {
    takes: ['550 5.7.1 The From domain is not aligned with SPF or DKIM'],
    leaves: ['550 5.7.1 The From domain does not exist'],
  },
  'generic/spf': {
    takes: [
      '550 5.7.1 Sender ID (PRA) Not Permitted',
      '554 5.7.1 example.net does not designate 192.0.2.7 as permitted sender',
      '550 5.7.23 SPF check of example.com failed for 192.0.2.9',
    ],
    leaves: ['550 5.7.20 No passing DKIM signature found'],
  },
  'generic/dkim': {
    takes: [
      '550 DKIM: neither signed nor from a known host',
      '550 5.7.20 No passing DKIM signature: DKIM verification failed',
    ],
    leaves: ['550 spam score 9.1 (dkim: pass)', '550 5.7.23 SPF check of example.com failed for 192.0.2.9'],
  },
  'generic/unauthenticated': {
    takes: [
      '550 5.7.15 Access denied, sending domain does not pass authentication',
      '550 5.7.26 Unauthenticated email from example.com is refused',
    ],
    leaves: ['530 5.7.0 Authentication required'],
  },
  'generic/no-ptr': {
    takes: [
      '550 hostname looks generic: static-192-0-2-7.example.net',
      '450 4.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.9]',
      '554 5.7.1 No PTR record found for 192.0.2.9',
    ],
    leaves: ['554 5.7.1 192.0.2.9 is blocked using bl.example.org'],
  },
  'generic/helo': {
    takes: [
      '550 HELO must be a full name',
      '550 you said hello with our name',
      '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
    ],
    leaves: ['504 5.5.2 <sales>: Recipient address rejected: need fully-qualified address'],
  },
  'generic/sender-domain-dns': {
    takes: [
      '550 unable to look up MX of the return path domain',
      '550 5.1.8 <news@example.com>: Sender address rejected: Domain not found',
      '553 5.1.8 Domain of sender address news@example.com does not exist',
    ],
    leaves: ['550 5.1.2 <recipient@example.net>: Recipient address rejected: Domain not found'],
  },
  'generic/return-address-domain': {
    takes: ['517-Domain does not exist: sender.example.'],
    leaves: ['550 Domain does not exist: recipient.example'],
  },
  'generic/sender-domain-status': {
    takes: ['550 5.1.8 Domain not found'],
    leaves: ['550 5.1.2 Domain not found'],
  },
  'generic/sender-rejected': {
    takes: [
      '550 5.1.0 mail from this sender is not taken',
      '553 5.1.7 invalid address of the sender',
      '550 no-reply addresses are refused as sender',
      '550 5.1.0 <news@example.com>: Sender address rejected',
    ],
    leaves: ['550 5.1.1 <recipient@example.net>: Recipient address rejected: user unknown'],
  },
  'generic/sender-suspended': {
    takes: [
      '550 Your account may not send mail at present: suspended',
      '550 Your sending account has been suspended',
      '554 Sending is paused for this account, contact support',
    ],
    leaves: ["550 The sender's account could not be found", "550 5.1.8 The sender's account does not exist"],
  },
  'generic/sender-unverified': {
    takes: [
      '550 From domain not verified in your account',
      "The 'From' address you supplied is not a Sender Signature on your account.",
      '553 5.7.1 <news@example.com>: Sender address rejected: not owned by user ida@example.com',
    ],
    leaves: ['553 5.1.8 <news@example.com>: Sender address rejected: Domain not found'],
  },
  'generic/too-large': {
    takes: [
      '552 Body too long',
      '552 5.3.4 Message size exceeds fixed maximum message size',
      '552 5.2.3 Your message is too big for this server',
    ],
    leaves: ['552 5.2.2 The mailbox is full', '550 5.4.6 Hop count exceeded'],
  },
  'generic/mail-loop': {
    takes: [
      '553 5.3.5 MX list for example.org points back to mx.example.org',
      '554 5.4.6 Hop count exceeded - possible mail loop',
    ],
    leaves: ['554 5.3.4 Maximum message size exceeded'],
  },
  'generic/malformed': {
    takes: [
      '550 message has lines too long for transport',
      '550 5.6.7 SMTPUTF8 required, but not offered by the host',
      '550 your Date: is in the future',
      '550 5.6.0 Message is not RFC 5322 compliant',
    ],
    leaves: ['553 5.1.3 Bad recipient address syntax'],
  },
  'generic/virus': {
    takes: ['552 threat found by our AV scanner', '554 5.7.1 Virus found in this message'],
    leaves: ['554 5.7.1 Spam found in this message'],
  },
  'generic/attachment': {
    takes: [
      '550 5.7.1 files of type .scr are not accepted',
      '552 We do not accept macros in Office files',
      '552 5.7.0 The message has an illegal attachment',
    ],
    leaves: ['552 5.3.4 The message is too large'],
  },
  'generic/domain-listed': {
    takes: ['554 5.7.1 The domain links.example.com is on a blacklist: your domain is blacklisted'],
    leaves: ['554 5.7.1 The host 192.0.2.9 is on a blacklist'],
  },
  'generic/listed': {
    takes: [
      '550 5.7.1 Refused: 192.0.2.7 found in bl.example.com',
      '554 5.7.1 192.0.2.9 is listed in bl.example.org',
    ],
    leaves: ['550 User recipient is not listed in the directory'],
  },
  'generic/ip-listed': {
    takes: [
      '421 4.7.1 Intrusion prevention active for [192.0.2.7]',
      '550 The IP address 192.0.2.7 has been reported for abuse',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.example.org',
    ],
    leaves: ['550 5.1.1 <recipient@example.net>: user unknown'],
  },
  'generic/low-reputation': {
    takes: ['550 Bad karma', '554 5.7.1 Connection refused, 192.0.2.9 has a poor reputation'],
    leaves: ['550 5.1.1 <recipient@example.net>: user unknown'],
  },
  'generic/spam-content': {
    takes: [
      '554 The message was rejected because it contains prohibited language',
      '550 We classified your mail as advertising',
      '550 5.7.1 This message was classified as spam',
    ],
    leaves: ['550 5.1.1 <recipient@example.net>: user unknown'],
  },
  'generic/sender-blocked': {
    takes: [
      '550 Mails from news@example.net are blocked',
      "550 We've decided not to accept mail from example.net",
      '554 Connection denied',
    ],
    leaves: ['550 5.2.1 The mailbox of recipient@example.net is blocked due to inactivity'],
  },
  'generic/policy': {
    takes: ['550 rejected by DLP rule', '550 5.7.1 Message refused for policy reasons'],
    leaves: ['550 5.1.1 <recipient@example.net>: user unknown'],
  },
  'generic/refused': {
    takes: ['550 Your message was rejected'],
    leaves: ['550 5.1.1 Recipient rejected: user unknown'],
  },
  'generic/suppressed': {
    takes: [
      'Not sent: the address bounced before',
      'Suppressed: hard bounce on an earlier campaign',
      'Email address is quarantined after an earlier hard bounce',
      '550 recipient@example.net is on our suppression list, not delivering to previously bounced address',
    ],
    leaves: ['550 5.1.1 <recipient@example.net>: user unknown'],
  },
  'generic/user-unknown': {
    takes: [
      '550 unknown local-part "lee" in domain "example.org"',
      '550 The account or domain may not exist, they may be blacklisted, or missing the proper dns entries',
      '550 Unable to validate recipient',
      "550 This mailbox doesn't seem to exist any more",
      '550 5.1.1 <recipient@example.net>: user unknown',
      '550 No such user here',
    ],
    leaves: ['553 5.1.8 <news@example.com>: Sender unknown', '452 4.2.2 The mailbox is full'],
  },
  'generic/directory-block': {
    takes: ['550 5.4.1 Recipient address rejected: Access denied'],
    leaves: ['554 5.7.1 Recipient address rejected: Access denied'],
  },
  'generic/no-such-here': {
    takes: ['550 <recipient@example.net>: Recipient rejected'],
    leaves: ['554 5.7.1 Recipient rejected: greylisted by policy'],
  },
  'generic/host-unknown': {
    takes: [
      '554 5.4.4 getaddrinfo ENOTFOUND mx.example.org',
      '550 The destination domain could not be found in DNS',
      '550 5.1.2 Host unknown: gone.example.net',
    ],
    leaves: ['550 5.1.8 Sender address rejected: Domain not found'],
  },
  'generic/no-mail-service': {
    takes: [
      '554 5.4.4 Lowest preference MX is a null record',
      '556 5.1.10 The domain example.net does not accept mail (nullMX)',
    ],
    leaves: ['550 5.7.27 Sender address rejected: example.com does not accept mail (nullMX)'],
  },
  'generic/address-syntax': {
    takes: [
      '501 Address does not comply with RFC 5322',
      '501 unqualified address not permitted: kim',
      '501 <kim@>: domain missing or malformed',
      '553 5.1.3 Invalid characters in recipient name',
      '501 5.1.3 Bad recipient address syntax',
    ],
    leaves: ['501 5.1.7 Bad sender address syntax'],
  },
  'generic/recipient-moved': {
    takes: ['551 5.1.6 The recipient has moved, no forwarding address'],
    leaves: ['550 5.1.1 <recipient@example.net>: user unknown'],
  },
  'generic/disabled': {
    takes: [
      '550 User account is disabled or suspended',
      '550 this account has been cancelled',
      '550 5.2.1 This account has been disabled',
    ],
    leaves: ['550 Your sending account has been suspended', '550 5.7.1 Your account is disabled for sending'],
  },
  'generic/mailbox-unavailable': {
    takes: ['451 4.2.1 the mailbox store is not mounted', '450 4.2.0 Mailbox temporarily unavailable'],
    leaves: ['552 5.2.2 Mailbox full'],
  },
  'generic/relay-denied': {
    takes: [
      '554 relay attempt refused for example.org',
      "553 5.7.1 sorry, we don't relay",
      '550 5.7.1 we are not the mail server of example.org',
      "571 We don't deliver for that domain",
      '554 5.7.1 <recipient@example.net>: Relay access denied',
    ],
    leaves: ['550 5.1.1 <recipient@example.net>: user not local, user unknown'],
  },
  'generic/auth-required': {
    takes: [
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled',
      '530 5.7.0 Authentication required',
    ],
    leaves: ['550 5.7.26 Email authentication by SPF failed'],
  },
  'generic/auth-by-reply': {
    takes: ['535 5.7.139 Basic sign in is disabled for this account', '535 account locked'],
    leaves: ['530 5.7.0 Encrypt the session first', '550 5.2.1 account locked'],
  },
  'generic/tls-required': {
    takes: [
      '454 4.7.5 certificate of mx.example.org is not valid',
      'SSL error: ssl3_get_record:wrong version number',
      '530 5.7.0 Must issue a STARTTLS command first',
    ],
    leaves: ['530 5.7.0 Authentication required'],
  },
  'generic/recipient-restricted': {
    takes: [
      'Your posting has been rejected by the list moderator',
      '550 Internal recipients may not receive mail from the internet',
      '550 5.7.124 Sender not in allowed senders list',
      '550 5.7.1 You are not authorized to send to this list, members only',
    ],
    leaves: ['554 5.7.1 Client host blocked using bl.example.org'],
  },
  'generic/blocked-by-recipient': {
    takes: [
      '550 5.7.1 the recipient rejects mail from you',
      '550 The recipient has chosen not to receive mail from you',
      '550 5.7.1 The recipient has blocked you',
    ],
    leaves: ['554 5.7.1 192.0.2.9 is blocked using bl.example.org'],
  },
  'generic/expired': {
    takes: [
      'delivery time expired after 72 hours',
      'No luck after 48 hours of trying, message given back',
      '554 Maximum delivery time of the mail passed',
      '550 5.4.7 Delivery time expired',
    ],
    leaves: ['550 5.2.1 The account has expired'],
  },
  'generic/retry-timeout': {
    takes: ['recipient@example.net: retry timeout exceeded'],
    leaves: ['recipient@example.net: retry time not reached for any host'],
  },
  'generic/connection-failed': {
    takes: [
      '451 unexpected EOF from mx.example.org',
      '451 connect ECONNREFUSED 192.0.2.9:25',
      '450 4.4.1 Connection timed out while talking to mx.example.net',
    ],
    leaves: ['554 5.7.1 Connection refused, too many spam from 192.0.2.9'],
  },
  'generic/dns-failure': {
    takes: [
      '451 DNS server did not answer',
      '451 queryMx ESERVFAIL example.org',
      "451 DNSSEC validation failed for the recipient's domain",
      '451 4.4.3 Temporary DNS lookup failure',
    ],
    leaves: ['450 4.7.25 Reverse DNS lookup failure, no PTR'],
  },
  'generic/system-full': {
    takes: ['452 4.3.1 Insufficient system storage'],
    leaves: ['452 4.2.2 Mailbox full, quota exceeded'],
  },
  'generic/mailbox-locked': {
    takes: [
      '450 4.2.0 <recipient@example.net>: Recipient address rejected: mailbox temporarily locked by another session',
      '451 Mailbox is locked by another process',
    ],
    leaves: ['550 5.7.1 Blocked by our filter', '550 Account locked by the administrator'],
  },
  'generic/scanner-down': {
    takes: ['451 4.7.1 Virus scanner temporarily unavailable', '451 content filter timed out'],
    leaves: ['554 5.7.1 The scanner found a virus, mail refused'],
  },
  'generic/system-error': {
    takes: ['451 4.3.0 Temporary system problem, internal error'],
    leaves: ['554 5.7.1 192.0.2.9 is blocked, internal list'],
  },
  'generic/delivery-failed': {
    takes: ['550 5.0.0 Local delivery failed'],
    leaves: ['552 5.2.2 Local delivery failed, mailbox full'],
  },
  'generic/protocol': {
    takes: ['503 5.5.1 Bad sequence of commands'],
    leaves: ['550 5.1.1 <recipient@example.net>: user unknown'],
  },
  'generic/trouble': {
    takes: ['451 There was a problem'],
    leaves: ['451 There was a problem with the mailbox'],
  },
  'generic/no-recipients-yet': {
    takes: ['503 5.5.1 Error: no valid recipients'],
    leaves: ['554 5.5.1 Error: no valid recipients'],
  },
  'generic/mailbox-disabled': {
    takes: ['550 5.0.0 Your message was returned, the mailbox has been deactivated'],
    leaves: ['550 5.0.0 Your message was returned, the mailbox has never existed, user unknown'],
  },
  'generic/client-not-authorized': {
    takes: ["550 5.7.1 We don't talk to this network", '554 5.7.1 Not from that range'],
    leaves: ['550 5.7.1 We do not relay for your network', '550 5.1.1 Not from that range'],
  },
  'generic/closed-recipient': {
    takes: ['550 5.7.1 This list is for the choir', '554 5.7.1 the owner wants it that way'],
    leaves: ['550 5.7.1 On our deny list', '550 5.1.1 The list is gone'],
  },
  'generic/sender-not-authorized': {
    takes: ['553 5.7.1 Not with that envelope'],
    leaves: ['553 5.7.1 Not with that recipient'],
  },
  'generic/loop-by-status': {
    takes: ['554 5.4.6 This mail is back again'],
    leaves: ['554 5.4.1 This mail is back again'],
  },
  'generic/arguments-by-status': {
    takes: ['501 5.5.4 Unexpected parameter'],
    leaves: ['501 5.5.4 Unexpected parameter in the address', '550 5.5.4 Unexpected parameter'],
  },
  'generic/fault-by-status': {
    takes: ['550 5.3.0 Internal fault of the software'],
    leaves: ['550 5.3.0 Unknown account', '550 5.1.1 Internal fault of the software'],
  },
  'generic/message-refused': {
    takes: ['550 Our scanner dislikes this one'],
    leaves: ['550 Cannot deliver this message to the mailbox', '554 Our scanner dislikes this one'],
  },
  'generic/client-refused': {
    takes: ['550 Nothing from this network, thanks'],
    leaves: ['550 No account in our network', '554 Nothing from this network, thanks'],
  },
  'generic/word-of-block': {
    takes: ['550 Blocked', '554 listed'],
    leaves: ['550 Account blocked'],
  },
  'generic/word-of-room': {
    takes: ['452 full', '552 storage'],
    leaves: ['552 message full of holes'],
  },
  'generic/helo-named': {
    takes: ['550 HELO mail.local is bogus'],
    leaves: ['503 Say HELO first'],
  },
  'generic/not-authorized': {
    takes: ['550 5.7.1 Go elsewhere with your letters'],
    leaves: ['550 5.7.1 Go elsewhere, user unknown'],
  },
  'generic/spf-named': {
    takes: ['451 4.7.24 SPF temperror, retry later'],
    leaves: ['550 5.7.1 Message rejected (spf=pass)'],
  },
  'generic/dkim-named': {
    takes: ['451 4.7.5 DKIM temperror: key server does not answer'],
    leaves: ['550 5.7.1 Message rejected (dkim=pass)'],
  },
  'generic/host-by-status': {
    takes: ['512 5.1.2 Host not found: dest.example'],
    leaves: ['554 5.4.4 Lookup timed out', '550 5.1.2 Unknown user'],
  },
  'generic/still-trying': {
    takes: ['Warning: mail to recipient@example.net has not yet been delivered, attempts will continue'],
    leaves: ['Mail to recipient@example.net could not be delivered for 5 days, giving up'],
  },
  'generic/program-failed': {
    takes: [
      'Child process of address_pipe transport returned 127 (could mean that the command does not exist)',
    ],
    leaves: ['Command died with status 67: user unknown'],
  },
  'generic/sender-named': {
    takes: ['553 your reply address is invalid', '550 Your return address does not exist'],
    leaves: ['550 The address does not exist'],
  },
};
