import type { Language } from './language.ts';

/** Hindi. */
export const hi: Language = {
  id: 'hi',
  notices: ['वितरित नहीं किया जा सका', 'डिलीवर नहीं'],
  parties: ['मेल', 'प्राप्तकर्ता', 'संदेश', 'प्रेषक'],
  rules: [
    { id: 'hi/recipient-restricted', reason: 'recipient-restricted', any: ['हो सकता है कि वह मौजूद न हो'] },
    { id: 'hi/user-unknown', reason: 'user-unknown', any: ['पता नहीं मिला', 'उपयोगकर्ता मौजूद नहीं'] },
    { id: 'hi/over-quota', reason: 'over-quota', any: ['इनबॉक्स भरा', 'मेलबॉक्स भर'] },
  ],
};
