import type { RuleExamples } from './rule.ts';

export const sendgridExamples: RuleExamples = {
  'sendgrid/suppressed': {
    takes: ['dropped by sendgrid: Bounced Address 550'],
    leaves: ['dropped by sendgrid: Unsubscribed Address 550'],
  },
  'sendgrid/unsubscribed': {
    takes: ['dropped by sendgrid: Unsubscribed Address 550'],
    leaves: ['dropped by sendgrid: Bounced Address 550'],
  },
  'sendgrid/complained': {
    takes: ['dropped by sendgrid: Spam Reporting Address 550'],
    leaves: ['dropped by sendgrid: Bounced Address 550'],
  },
  'sendgrid/unverified-sender': {
    takes: [
      '550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved. sendgrid.com',
    ],
    leaves: ['550 dropped by sendgrid: Bounced Address'],
  },
};
