import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mta-gw.infomaniak.ch');

export const infomaniakExamples: RuleExamples = {
  'infomaniak/dmarc': {
    takes: [said('550 5.7.1 Message rejected by DMARC policy of example.com')],
    leaves: [said('450 4.1.8 <a@example.com>: Sender address rejected: Domain not found')],
  },
};
