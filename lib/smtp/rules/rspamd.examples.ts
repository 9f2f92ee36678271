import type { RuleExamples } from './rule.ts';

export const rspamdExamples: RuleExamples = {
  'rspamd/spam': { takes: ['554 5.7.1 Gtube pattern'], leaves: ['554 5.7.1 Unknown pattern'] },
  'rspamd/greylisted': {
    takes: ['451 4.7.1 Greylisted, please try again later (rspamd)'],
    leaves: ['451 4.7.1 Greylisting is off, rspamd is busy'],
  },
};
