import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('primary.eu.email.fireeyecloud.com');

export const fireeyeExamples: RuleExamples = {
  'fireeye/dmarc': {
    takes: [said('550 5.7.26 DMARC failure (ETP205)')],
    leaves: [said('550 5.5.4 Listed by Invaluement (ETP208)')],
  },
  'fireeye/listed': {
    takes: [said('550 5.5.4 Client host listed by Invaluement (ETP208)')],
    leaves: [said('550 5.7.26 DMARC failure (ETP205)')],
  },
};
