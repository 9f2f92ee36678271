import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx.antispamcloud.com');

export const spamexpertsExamples: RuleExamples = {
  'spamexperts/listed': {
    takes: [said('550 Sending host 192.0.2.9 is listed on https://www.spamrl.com/')],
    leaves: [said('550 High probability of spam. mx.antispamcloud.com')],
  },
  'spamexperts/spam': {
    takes: [said('550 High probability of spam')],
    leaves: [said('550 Sending host is listed on https://www.spamrl.com/')],
  },
};
