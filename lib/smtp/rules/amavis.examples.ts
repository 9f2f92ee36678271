import type { RuleExamples } from './rule.ts';

export const amavisExamples: RuleExamples = {
  'amavis/spam': {
    takes: ['550 5.7.1 Message content rejected, UBE, id=12345-01'],
    leaves: ['552 5.3.4 Message size exceeds the limit, id=12345-01'],
  },
  'amavis/banned': {
    takes: ['554 5.7.0 Reject, id=12345-02 - BANNED: application/x-msdownload'],
    leaves: ['554 5.7.0 Reject, id=12345-02 - VIRUS: Eicar'],
  },
  'amavis/virus': {
    takes: ['554 5.7.0 Reject, id=12345-02 - VIRUS: Eicar'],
    leaves: ['554 5.7.0 Reject, id=12345-02 - SPAM'],
  },
  'amavis/reject': {
    takes: ['554 5.7.0 Reject, id=12345-02 - SPAM'],
    leaves: ['554 5.7.0 Reject, id=12345-02 - BANNED: .exe'],
  },
};
