import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx1.forwardemail.net');

export const forwardemailExamples: RuleExamples = {
  'forwardemail/plan': {
    takes: [
      said("550 The recipient's domain requires an upgrade to Enhanced Protection at forwardemail.net"),
    ],
    leaves: [said('550 <recipient@example.net> does not exist at forwardemail.net')],
  },
};
