import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx1.free.fr');

export const freeExamples: RuleExamples = {
  'free/spam-ip': {
    takes: [said('421 Too many spams from your IP (192.0.2.9), please visit http://postmaster.free.fr/')],
    leaves: [
      said('421 Too many connections from your IP (192.0.2.9), please visit http://postmaster.free.fr/'),
    ],
  },
  'free/connections': {
    takes: [
      said('421 Too many connections from your IP (192.0.2.9), please visit http://postmaster.free.fr/'),
    ],
    leaves: [said('421 Too many spams from your IP (192.0.2.9), please visit http://postmaster.free.fr/')],
  },
  'free/errors': {
    takes: [said('451 Too many errors from your IP (192.0.2.9), please visit http://postmaster.free.fr/')],
    leaves: [said('421 Too many connections from your IP (192.0.2.9)')],
  },
  'free/spam': {
    takes: [said('550 spam detected, mail refused')],
    leaves: [said('550 virus detected, mail refused')],
  },
  'free/virus': {
    takes: [said('550 virus detected, mail refused')],
    leaves: [said('550 spam detected, mail refused')],
  },
  'free/inactive': {
    takes: [said('550 5.2.1 This mailbox has been blocked due to inactivity (UserSearch)')],
    leaves: [said('552 5.2.2 <recipient@example.net>: user quota exceeded (UserSearch)')],
  },
  'free/over-quota': {
    takes: [said('552 5.2.2 <recipient@example.net>: user quota exceeded (UserSearch)')],
    leaves: [said('550 5.1.1 <recipient@example.net>: user unknown (UserSearch)')],
  },
  'free/user-unknown': {
    takes: [said('550 5.1.1 <recipient@example.net>: user unknown (UserSearch)')],
    leaves: [said('552 5.2.2 <recipient@example.net>: user quota exceeded (UserSearch)')],
  },
};
