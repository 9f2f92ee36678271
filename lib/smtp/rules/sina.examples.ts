import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('freemx1.sinamail.sina.com.cn');

export const sinaExamples: RuleExamples = {
  'sina/connections': {
    takes: [said('421 #4.4.5 Too many connections to this host.')],
    leaves: [said('550 #5.1.0 Address rejected.')],
  },
};
