import type { Language } from './language.ts';

/** Hindi. */
export const hi: Language = {
  id: 'hi',
  notices: [],
  rules: [
    { id: 'hi/recipient-restricted', reason: 'recipient-restricted', any: ['हो सकता है कि वह मौजूद न हो'] },
  ],
};
