import type { Language } from './language.ts';

/** Norwegian. */
export const no: Language = {
  id: 'no',
  notices: [
    'melding … kunne ikke leveres',
    'melding … ble ikke levert',
    'levering mislyktes',
    'kunne ikke leveres',
    'ble ikke levert',
    'kunne ikke sendes',
  ],
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
        'finner ikke e-postadressen',
        'brukeren finnes ikke',
        'mottaker ukjent',
        'bruker ukjent',
        'kontoen finnes ikke',
        'ugyldig mottaker',
      ],
    },
    {
      id: 'no/over-quota',
      reason: 'over-quota',
      any: [
        'postboks er full',
        'innboks er full',
        'innboksen er full',
        'postboksen er full',
        'postkassen er full',
        'postkasse er full',
      ],
    },
    { id: 'no/host-unknown', reason: 'host-unknown', any: ['domenet finnes ikke', 'ukjent domene'] },
    { id: 'no/too-large', reason: 'too-large', any: ['meldingen er for stor'] },
  ],
};
