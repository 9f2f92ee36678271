import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('smtp-in.libero.it');

export const liberoExamples: RuleExamples = {
  'libero/user-unknown': {
    takes: [
      said(
        '550 5.1.1 recipient@example.net recipient rejected: invalid recipient [smtp-29.iol.local; LIB_200]',
      ),
    ],
    leaves: [said('550 5.7.1 mail from 192.0.2.9 refused [smtp-29.iol.local; LIB_102]')],
  },
};
