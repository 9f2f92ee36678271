import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('smtp-in.sfr.fr');

export const sfrExamples: RuleExamples = {
  'sfr/abuse': {
    takes: [said('550 5.7.1 Mail from IP 192.0.2.9 was rejected: abus detecte GU_EIB_02')],
    leaves: [said('421 4.3.2 service temporairement indisponible')],
  },
};
