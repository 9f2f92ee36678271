import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx01.hornetsecurity.com');

export const hornetsecurityExamples: RuleExamples = {
  'hornetsecurity/sender-domain': {
    takes: [said('450 4.1.8 deferred by antispameurope')],
    leaves: [said('450 4.1.1 deferred by antispameurope')],
  },
  'hornetsecurity/spam-ip': {
    takes: [said('554 5.5.4 refused by antispameurope')],
    leaves: [said('554 5.5.6 refused by antispameurope')],
  },
  'hornetsecurity/mail-loop': {
    takes: [said('554 5.5.6 refused by antispameurope')],
    leaves: [said('554 5.5.5 refused by antispameurope')],
  },
  'hornetsecurity/attachment': {
    takes: [said('554 5.5.7 refused by antispameurope')],
    leaves: [said('554 5.5.5 refused by antispameurope')],
  },
  'hornetsecurity/spam': {
    takes: [said('554 5.6.3 refused by antispameurope')],
    leaves: [said('554 5.6.4 refused by antispameurope')],
  },
  'hornetsecurity/virus': {
    takes: [said('554 5.6.4 refused by antispameurope')],
    leaves: [said('554 5.6.3 refused by antispameurope')],
  },
  'hornetsecurity/user-unknown': {
    takes: [said('554 5.7.1 refused by antispameurope')],
    leaves: [said('554 5.5.4 refused by antispameurope')],
  },
  'hornetsecurity/too-large': {
    takes: [said('552 5.5.2 refused by antispameurope')],
    leaves: [said('552 5.2.2 refused by antispameurope')],
  },
};
