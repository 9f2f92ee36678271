import type { RuleExamples } from './rule.ts';

export const mailgunExamples: RuleExamples = {
  'mailgun/suppressed': {
    takes: ['605 Not delivering to previously bounced address'],
    leaves: ['602 Too old'],
  },
  'mailgun/unsubscribed': {
    takes: ['606 Not delivering to unsubscribed address'],
    leaves: ['605 Not delivering to previously bounced address'],
  },
  'mailgun/complained': {
    takes: ['607 Not delivering to a user who marked your messages as spam'],
    leaves: ['606 Not delivering to unsubscribed address'],
  },
  'mailgun/no-mx': { takes: ['498 No MX for example.net'], leaves: ['602 Too old'] },
  'mailgun/too-old': { takes: ['602 Too old'], leaves: ['498 No MX for example.net'] },
};
