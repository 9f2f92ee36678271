import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx.example.cloudfilter.net');

export const cloudmarkExamples: RuleExamples = {
  'cloudmark/listed': {
    takes: [said('550 5.7.1 192.0.2.9 is blocked, see https://csi.cloudmark.com/en/reset/?ip=192.0.2.9')],
    leaves: [said('550 5.1.1 cmsmtp recipient refused')],
  },
  'cloudmark/reputation': {
    takes: [said('554 cmsmtp 192.0.2.9 has a poor reputation on Cloudmark')],
    leaves: [said('421 cmsmtp too many sessions opened')],
  },
};
