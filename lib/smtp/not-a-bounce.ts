import type { Condition } from './match/matcher.ts';

/** Where one of these stands, a failure is told, whatever else the text talks of. */
const TOLD = [
  'final-recipient:',
  'diagnostic-code',
  'reporting-mta',
  'mailer-daemon',
  'remote host said',
  'mail delivery system',
  'undelivered mail',
  'could not be delivered',
  'host said',
  'status=bounced',
  'said: 5',
  'said: 4',
  'smtp;',
] as const;

/** Texts that look like a bounce and are none: abuse reports, notices of success, confirmations asked of the sender. */
export const NOT_A_BOUNCE: readonly Condition[] = [
  {
    any: [
      'feedback-type:',
      'feedback-type :',
      'abuse report for an',
      'authentication-failure report for',
      'authentication failure report for',
      'opt-out report for an',
    ],
  },
  {
    any: [
      'action: delivered',
      'action: relayed',
      'action: expanded',
      'action:delivered',
      'action:relayed',
      'action: delivered',
    ],
    none: ['action: failed', 'action: delayed', 'action:failed', 'action:delayed'],
  },
  {
    any: [
      'notificationtype":"delivery"',
      'notificationtype": "delivery"',
      'eventtype":"delivery"',
      'notificationtype":"complaint"',
    ],
  },
  {
    any: ['was successfully delivered to the destination', 'successful mail delivery report'],
    none: ['action: failed', 'action: delayed'],
  },
  { all: ['guest list'], any: ['boxbe'] },
  // Replies of people and their assistants.
  {
    any: [
      'automatic reply',
      'auto-reply',
      'autoreply',
      'auto reply',
      'out of office',
      'out of the office',
      'abwesenheitsnotiz',
      'automatische antwort',
      'reponse automatique',
      'respuesta automatica',
      'on vacation',
    ],
    none: [...TOLD],
  },
  // Texts about mail: what changed in a program, what codes there are, how many mails of a domain failed.
  {
    any: [
      'urgency=low',
      'urgency=medium',
      'urgency=high',
      'closes: #',
      'changelog',
      'release notes',
      '### fixed',
      'semver.org',
      'reply codes',
      'response codes',
      'request for comments',
      'aggregate report',
    ],
    none: [...TOLD],
  },
  // A receipt that a person has read the mail.
  {
    any: ['disposition-notification', 'mdn-sent-manually', 'mdn-sent-automatically'],
    none: ['action: failed'],
  },
  // A challenge: the mail waits until the sender confirms it.
  {
    any: [
      'server requires confirmation',
      'confirm this mail server',
      'verify that you are human',
      'requires that you verify',
      'reply to this message to verify',
      'confirm that you are a person',
      'uses a spam protection service',
      'to have it delivered please confirm',
    ],
  },
];
