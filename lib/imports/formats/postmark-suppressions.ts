import { defineFormat } from '../format.ts';

/** The suppression list of a stream. Has no replies: counts only. */
export const postmarkSuppressions = defineFormat({
  id: 'postmark-suppressions',
  name: 'Postmark suppressions',
  maker: 'postmark',
  table: { all: ['EmailAddress', 'SuppressionReason', 'CreatedAt'] },
  items: { all: ['EmailAddress', 'SuppressionReason', 'CreatedAt'], wraps: ['Suppressions'] },
  fields: {
    recipient: 'EmailAddress',
    time: 'CreatedAt',
    event: 'SuppressionReason',
    word: 'SuppressionReason',
  },
  kinds: { hardbounce: 'bounce', spamcomplaint: 'skip', manualsuppression: 'skip' },
  refine(event) {
    event.permanence = 'permanent';
  },
});
