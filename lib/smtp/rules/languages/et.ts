import type { Language } from './language.ts';

/** Estonian. */
export const et: Language = {
  id: 'et',
  notices: [],
  rules: [
    { id: 'et/ip-listed', reason: 'ip-listed', any: ['server on blacklistis', 'sorbs blokeeris kirja'] },
  ],
};
