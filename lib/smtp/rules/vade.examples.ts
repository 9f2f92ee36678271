import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx1.vadesecure.com');

export const vadeExamples: RuleExamples = {
  'vade/listed': {
    takes: [said('554 5.7.1 Client host [192.0.2.9] refused, see https://sendertool.vadesecure.com/')],
    leaves: [said('554 5.7.1 Message refused by Vade Retro as spam')],
  },
  'vade/spam': {
    takes: [said('554 5.7.1 Message refused by Vade Retro as spam')],
    leaves: [said('554 5.7.1 Client host [192.0.2.9] refused, see https://sendertool.vadesecure.com/')],
  },
};
