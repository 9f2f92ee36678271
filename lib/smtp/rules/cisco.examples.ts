import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx1.hc1234-56.iphmx.com');

export const ciscoExamples: RuleExamples = {
  'cisco/reputation': {
    takes: [
      said("554 Your access to this mail system has been rejected due to the sending MTA's poor reputation."),
    ],
    leaves: [said('550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.')],
  },
  'cisco/rejected': {
    takes: [said('550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.')],
    leaves: [
      said("554 Your access to this mail system has been rejected due to the sending MTA's poor reputation."),
    ],
  },
  'cisco/user-unknown': {
    takes: [said('550 #5.1.0 Address rejected.')],
    leaves: [said('554 5.1.0 Sender denied')],
  },
  'cisco/recipients': {
    takes: [said('452 Too many recipients received this hour')],
    leaves: [said('421 #4.4.5 Too many connections from your host.')],
  },
  'cisco/connections': {
    takes: [said('421 #4.4.5 Too many connections from your host.')],
    leaves: [said('452 Too many recipients received this hour')],
  },
  'cisco/sender-denied': {
    takes: [said('554 5.1.0 Sender denied')],
    leaves: [said('550 #5.1.0 Address rejected.')],
  },
  'cisco/sender-domain': {
    takes: [said('501 #5.1.8 Domain of the sender does not exist')],
    leaves: [said('550 #5.1.0 Address rejected.')],
  },
};
