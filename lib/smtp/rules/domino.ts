import type { Provider } from './rule.ts';

export const domino: Provider = {
  id: 'domino',
  name: 'HCL Domino',
  kind: 'mta',
  hosts: [],
  tokens: ['domino directory', 'annuaire domino', 'x-notes-item', 'lotus notes'],
  rules: [
    {
      id: 'domino/user-unknown',
      reason: 'user-unknown',
      any: [
        'not listed in domino directory',
        'not listed in public name & address book',
        "répertorié dans l'annuaire domino",
        'not listed in the domino directory',
      ],
      token: true,
      weight: 0.97,
    },
    {
      id: 'domino/ambiguous',
      reason: 'user-unknown',
      any: [
        'not unique. several matches found in domino directory',
        'several matches found in domino directory',
      ],
      token: true,
      weight: 0.7,
    },
  ],
};
