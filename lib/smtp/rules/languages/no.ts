import type { Language } from './language.ts';

/** Norwegian. */
export const no: Language = {
  id: 'no',
  notices: [
    'levering mislyktes',
    'kunne ikke leveres',
    'ble ikke levert',
    'kunne ikke sendes',
    'melding … kunne ikke',
  ],
  failures: ['levering … mislyktes', 'ikke leveres'],
  parties: ['mottak', 'avsender', 'melding', 'postkasse', 'innboks', 'e-post', 'epost'],
  rules: [
    {
      id: 'no/user-unknown',
      reason: 'user-unknown',
      any: [
        'adressen ikke ble funnet',
        'finner ikke adressen',
        'ukjent mottaker',
        'ukjent bruker',
        'finner ikke e-postadressen',
        'brukeren finnes ikke',
        'mottaker ukjent',
        'bruker ukjent',
        'kontoen finnes ikke',
        'ugyldig mottaker',
        'ble ikke funnet',
        'mottakeren … finnes ikke',
        'adressen … finnes ikke',
        'bruker finnes ikke',
        'postboksen finnes ikke',
        'eksisterer ikke',
      ],
    },
    {
      id: 'no/over-quota',
      reason: 'over-quota',
      any: ['innboks er full', 'postboks … full', 'postkasse … full', 'innboksen … full'],
    },
    { id: 'no/host-unknown', reason: 'host-unknown', any: ['domenet finnes ikke', 'ukjent domene'] },
    { id: 'no/too-large', reason: 'too-large', any: ['meldingen er for stor'] },
  ],
};
