import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('inbound-smtp.us-east-1.amazonaws.com');

export const amazonsesExamples: RuleExamples = {
  'amazonses/suppressed': {
    takes: [
      said(
        'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address. 550 5.1.1',
      ),
    ],
    leaves: [said('554 Message rejected: Email address is not verified. Amazon SES')],
  },
  'amazonses/unverified': {
    takes: [
      said(
        '554 Message rejected: Email address is not verified. The following identities failed the check in region US-EAST-1. Amazon SES',
      ),
    ],
    leaves: [said('550 5.1.1 Amazon SES has suppressed sending to this address')],
  },
  'amazonses/rate': {
    takes: [said('454 Throttling failure: Maximum sending rate exceeded.')],
    leaves: [said('454 Throttling failure: Daily message quota exceeded.')],
  },
  'amazonses/quota': {
    takes: [said('454 Throttling failure: Daily message quota exceeded.')],
    leaves: [said('454 Throttling failure: Maximum sending rate exceeded.')],
  },
  'amazonses/auth': {
    takes: [said('535 Authentication Credentials Invalid')],
    leaves: [said('554 Message rejected: Email address is not verified.')],
  },
  'amazonses/expired': {
    takes: [
      said(
        '554 4.4.7 Message expired: unable to deliver in 840 minutes. 421 4.4.1 Unable to connect to remote host',
      ),
    ],
    leaves: [said('454 Throttling failure: Maximum sending rate exceeded.')],
  },
  'amazonses/user-unknown': {
    takes: [said('550 5.1.1 mailbox does not exist')],
    leaves: [said('550 5.1.1 Amazon SES has suppressed sending to this address')],
  },
  'amazonses/too-large': {
    takes: [said('552 5.3.4 message too large')],
    leaves: [said('500 5.6.1 message content rejected')],
  },
  'amazonses/content': {
    takes: [said('500 5.6.1 message content rejected')],
    leaves: [said('552 5.3.4 message too large')],
  },
};
