import type { Language } from './language.ts';

/** Norwegian. */
export const no: Language = {
  id: 'no',
  notices: ['melding … kunne ikke leveres', 'melding … ble ikke levert'],
  rules: [
    {
      id: 'no/user-unknown',
      reason: 'user-unknown',
      any: [
        'mottakeren finnes ikke',
        'adressen ikke ble funnet',
        'finner ikke adressen',
        'ukjent mottaker',
        'ukjent bruker',
        'adressen finnes ikke',
      ],
    },
    {
      id: 'no/over-quota',
      reason: 'over-quota',
      any: ['postboks er full', 'innboks er full', 'innboksen er full', 'postboksen er full'],
    },
  ],
};
