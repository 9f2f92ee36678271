import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('sohumx1.sohu.com');

export const sohuExamples: RuleExamples = {
  'sohu/rate': { takes: [said('553 5.7.1 sender reject')], leaves: [said('553 5.7.0 ip reject')] },
  'sohu/ip': { takes: [said('553 5.7.0 ip reject')], leaves: [said('553 5.7.1 sender reject')] },
};
