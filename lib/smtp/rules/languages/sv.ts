import type { Language } from './language.ts';

/** Swedish. */
export const sv: Language = {
  id: 'sv',
  notices: [
    'meddelande levererades inte',
    'olevererbart:',
    'meddelandet levererades inte',
    'diagnostisk information för administratörer',
    'genererande server',
    'gick inte att leverera',
    'kunde inte levereras',
    'kunde inte skickas',
    'har inte levererats',
    'ej levererat',
    'meddelande … inte levererats',
  ],
  failures: ['leverans … misslyckades', 'inte leverera'],
  rules: [
    {
      id: 'sv/user-unknown',
      reason: 'user-unknown',
      any: [
        'adressen inte hittades',
        'adressen hittades inte',
        'okänd mottagare',
        'okänd användare',
        'hitta e-postadressen',
        'mottagare okänd',
        'användare okänd',
        'användaren finns inte',
        'kontot finns inte',
        'adressen är felaktig',
        'ogiltig mottagare',
        'gick inte att hitta',
        'mottagaren … finns inte',
        'adressen … finns inte',
        'brevlådan finns inte',
        'användare finns inte',
        'mottagaren okänd',
        'mottagaren är okänd',
      ],
    },
    {
      id: 'sv/over-quota',
      reason: 'over-quota',
      any: [
        'postlåda är full',
        'fulla',
        'kvot … överskriden',
        'brevlåda … full',
        'inkorg … full',
        'postlådan … full',
      ],
    },
    {
      id: 'sv/host-unknown',
      reason: 'host-unknown',
      any: ['domänen finns inte', 'okänd domän', 'domänen kunde inte hittas'],
    },
    { id: 'sv/too-large', reason: 'too-large', any: ['för stort'] },
  ],
};
