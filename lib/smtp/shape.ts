import type { Condition } from './match/matcher.ts';

/**
 * Signs that a text is a bounce at all, by what they weigh. A text without a code needs `ENOUGH` of them before words may
 * decide; each sign is a form of words or a field that mail systems print and people hardly ever write.
 */
export const SIGNS: readonly (Condition & { weight: number })[] = [
  {
    weight: 3,
    any: [
      'final-recipient:',
      'diagnostic-code:',
      'diagnostic code:',
      'remote-mta:',
      'reporting-mta:',
      'transcript of session follows',
      'following addresses had permanent fatal errors',
      'had delivery errors',
      'had delivery problems',
      'remote host said:',
      'this is the qmail-send program',
      'mail system at host',
      'postfix program at host',
      'mail delivery software',
      'mail delivery subsystem',
      'mail delivery system',
      'returned mail:',
      'undelivered mail returned',
      'undeliverable:',
      'delivery status notification',
      'delivery to the following recipient',
      'delivery has failed to these',
      'delivery failed',
      'delivery failure',
      'failure notice',
      'generating server:',
      'remote server returned',
      'smtp error from remote',
      'technical details of permanent failure',
      'technical details of temporary failure',
      'non-delivery',
      'nondelivery',
      'could not be delivered',
      'cannot be delivered',
      'can not be delivered',
      "couldn't be delivered",
      "wasn't delivered",
      'was not delivered',
      'not been delivered',
      'unable to deliver',
      'undeliverable message',
      'message not delivered',
      'failed to deliver',
      'could not deliver',
      "couldn't deliver",
      "wasn't able to deliver",
      'was unable to deliver',
      'message is undeliverable',
      'mail is undeliverable',
      'delivery error',
      'error delivering',
      'did not reach the following recipient',
      'mailer-daemon',
      'nullmailer delivery system',
      'dragonfly mail agent',
      'has been delayed',
      'bouncedrecipients',
      'status=bounced',
      'status=deferred',
      'over the maximum allowed',
      '550 ',
    ],
  },
  { weight: 2, any: ['dsn=', 'smtp; ', 'smtp;5', 'smtp;4', 'rcpt to', 'recipient', 'mailbox', 'smtp'] },
];

/** Weight from which on words alone may decide. */
export const ENOUGH = 3;

/** Texts that look like a bounce and are none: abuse reports, notices of success, auto-replies. */
export const NOT_A_BOUNCE: readonly Condition[] = [
  { any: ['feedback-type:'] },
  {
    any: ['action: delivered', 'action: relayed', 'action: expanded', 'action:delivered'],
    none: ['action: failed', 'action: delayed', 'action:failed'],
  },
];
