import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mfsmax.docomo.ne.jp');

export const docomoExamples: RuleExamples = {
  'docomo/recipient-filter': {
    takes: [said('550 5.2.0 Unknown user recipient@example.net')],
    leaves: [said('550 5.1.1 Unknown user recipient@example.net')],
  },
  'docomo/user-unknown': {
    takes: [said('550 Unknown user recipient@example.net')],
    leaves: [
      '<recipient@example.net>: host mfsmax.docomo.ne.jp[192.0.2.25] said: 550 Unknown user recipient@example.net (in reply to end of DATA command)',
    ],
  },
  'docomo/recipient-filter-data': {
    takes: [
      '<recipient@example.net>: host mfsmax.docomo.ne.jp[192.0.2.25] said: 550 Unknown user recipient@example.net (in reply to end of DATA command)',
    ],
    leaves: [said('550 Unknown user recipient@example.net')],
  },
  'docomo/over-quota': { takes: [said('552 Too much mail data')], leaves: [said('552 Too many recipients')] },
  'docomo/recipients': { takes: [said('552 Too many recipients')], leaves: [said('552 Too much mail data')] },
};
