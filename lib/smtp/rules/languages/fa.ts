import type { Language } from './language.ts';

/** Persian. */
export const fa: Language = {
  id: 'fa',
  notices: [],
  rules: [{ id: 'fa/recipient-restricted', reason: 'recipient-restricted', any: ['ممکن است موجود نباشد'] }],
};
