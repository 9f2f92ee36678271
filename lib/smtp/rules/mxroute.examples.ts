import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('arrow.mxrouting.net');

export const mxrouteExamples: RuleExamples = {
  'mxroute/range': {
    takes: [said('550 Unauthenticated mail not allowed from this range')],
    leaves: [said('550 Sender verify failed')],
  },
  'mxroute/recipients': {
    takes: [said('554 Excessive rejected recipients from 192.0.2.9')],
    leaves: [said('554 Excessive authentication failures')],
  },
  'mxroute/auth': {
    takes: [said('554 Excessive authentication failures')],
    leaves: [said('554 Excessive rejected recipients')],
  },
};
