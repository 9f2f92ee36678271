import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx1.mail.hostpoint.ch');

export const hostpointExamples: RuleExamples = {
  'hostpoint/spf': {
    takes: [said('550 SPF-Check failed for example.com')],
    leaves: [said("550 example.com failed sender's DMARC policy")],
  },
  'hostpoint/dmarc': {
    takes: [said("550 The mail failed sender's DMARC policy")],
    leaves: [said('550 SPF-Check failed for example.com')],
  },
  'hostpoint/not-hosted': {
    takes: [said('550 Relay not permitted: MX do not point to us')],
    leaves: [said('550 SPF-Check failed for example.com')],
  },
};
