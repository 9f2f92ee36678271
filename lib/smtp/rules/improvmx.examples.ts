import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx1.improvmx.com');

export const improvmxExamples: RuleExamples = {
  'improvmx/spam-check': {
    takes: [
      said('450 4.2.1 Please try again later https://improvmx.com/guides/improvmx-error-codes/#id-5.9.4'),
    ],
    leaves: [said('550 5.7.1 Considered as spam https://improvmx.com/guides/improvmx-error-codes/')],
  },
  'improvmx/user-unknown': {
    takes: [said('550 5.1.1 The alias does not exist https://improvmx.com/guides/improvmx-error-codes/')],
    leaves: [said('551 5.7.1 Domain not found https://improvmx.com/guides/improvmx-error-codes/#id-5.9.2')],
  },
  'improvmx/not-set-up': {
    takes: [said('551 5.7.1 Domain not found https://improvmx.com/guides/improvmx-error-codes/#id-5.9.2')],
    leaves: [said('551 5.7.1 Loop detected https://improvmx.com/guides/improvmx-error-codes/#id-5.9.0')],
  },
  'improvmx/mail-loop': {
    takes: [said('551 5.7.1 Loop detected https://improvmx.com/guides/improvmx-error-codes/#id-5.9.0')],
    leaves: [said('551 5.7.1 Domain not found https://improvmx.com/guides/improvmx-error-codes/#id-5.9.2')],
  },
  'improvmx/spam': {
    takes: [said('550 5.7.1 Considered as spam https://improvmx.com/guides/improvmx-error-codes/')],
    leaves: [said('551 5.7.1 Low reputation of the sending domain (Code 2) https://improvmx.com/guides/')],
  },
  'improvmx/reputation': {
    takes: [said('551 5.7.1 Low reputation of the sending domain (Code 2) https://improvmx.com/guides/')],
    leaves: [said('550 5.7.1 Considered as spam https://improvmx.com/guides/improvmx-error-codes/')],
  },
};
