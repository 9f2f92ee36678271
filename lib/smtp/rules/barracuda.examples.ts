import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('d1234.a.ess.barracudanetworks.com');

export const barracudaExamples: RuleExamples = {
  'barracuda/blocked': {
    takes: [said('550 permanent failure for one or more recipients (recipient@example.net:blocked)')],
    leaves: [
      said('550 permanent failure for one or more recipients (recipient@example.net:550 5.1.1 user unknown)'),
    ],
  },
  'barracuda/listed': {
    takes: [
      said(
        '554 Service unavailable; Client host [192.0.2.9] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.9',
      ),
    ],
    leaves: [said('550 permanent failure for one or more recipients (recipient@example.net:blocked)')],
  },
  'barracuda/user-unknown': {
    takes: [said('550 5.1.1 cuda_nsu user unknown')],
    leaves: [said('451 4.4.3 cuda_nsu temporary server error')],
  },
  'barracuda/spoofed': {
    takes: [said('550 Rejecting spoofed message')],
    leaves: [said('554 Rejecting banned content')],
  },
  'barracuda/content': {
    takes: [said('554 Rejecting banned content')],
    leaves: [said('550 Rejecting spoofed message')],
  },
  'barracuda/greylisted': {
    takes: [said('451 4.7.1 Greylisted, please try again later. cuda_nsu')],
    leaves: [said('451 4.4.3 temporary server error cuda_nsu')],
  },
  'barracuda/policy': {
    takes: [said('450 4.7.1 cuda_nsu policy rejection')],
    leaves: [said('550 permanent failure for one or more recipients (recipient@example.net:blocked)')],
  },
  'barracuda/busy': {
    takes: [said('421 Temporary failure, please try again later')],
    leaves: [said('450 4.7.1 cuda_nsu policy rejection')],
  },
};
