import type { Language } from './language.ts';

/** Estonian. */
export const et: Language = {
  id: 'et',
  notices: ['ei õnnestunud kohale toimetada', 'kirja ei saanud', 'ei toimetatud'],
  parties: ['saaja', 'saatja', 'kiri', 'kirja', 'sõnum', 'postkast', 'e-post'],
  rules: [
    { id: 'et/ip-listed', reason: 'ip-listed', any: ['server on blacklistis', 'sorbs blokeeris kirja'] },
    {
      id: 'et/user-unknown',
      reason: 'user-unknown',
      any: ['kasutajat ei leitud', 'aadressi ei leitud', 'saajat ei leitud', 'tundmatu kasutaja'],
    },
    { id: 'et/over-quota', reason: 'over-quota', any: ['postkast on täis'] },
  ],
};
