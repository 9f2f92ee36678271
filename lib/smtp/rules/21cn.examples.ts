import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mta-189.21cn.com');

export const cn21Examples: RuleExamples = {
  '21cn/spam': {
    takes: [said('553 Mail rejected by antispam system')],
    leaves: [said('553 Mail rejected, mailbox full')],
  },
};
