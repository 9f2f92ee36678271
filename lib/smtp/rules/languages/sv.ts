import type { Language } from './language.ts';

/** Swedish. */
export const sv: Language = {
  id: 'sv',
  notices: [
    'meddelande levererades inte',
    'olevererbart:',
    'meddelande … kunde inte levereras',
    'meddelandet levererades inte',
    'diagnostisk information för administratörer',
    'genererande server',
    'gick inte att leverera',
    'kunde inte levereras',
    'kunde inte skickas',
    'har inte levererats',
    'ej levererat',
  ],
  rules: [
    {
      id: 'sv/user-unknown',
      reason: 'user-unknown',
      any: [
        'mottagaren finns inte',
        'adressen inte hittades',
        'adressen hittades inte',
        'okänd mottagare',
        'okänd användare',
        'adressen finns inte',
        'hitta e-postadressen',
        'mottagare okänd',
        'användare okänd',
        'användaren finns inte',
        'kontot finns inte',
        'adressen är felaktig',
        'ogiltig mottagare',
      ],
    },
    {
      id: 'sv/over-quota',
      reason: 'over-quota',
      any: [
        'postlåda är full',
        'postlådan är full',
        'brevlådan är full',
        'inkorgen är full',
        'brevlåda är full',
        'inkorg är full',
        'fulla',
        'kvot … överskriden',
      ],
    },
    {
      id: 'sv/host-unknown',
      reason: 'host-unknown',
      any: ['domänen finns inte', 'okänd domän', 'domänen kunde inte hittas'],
    },
    { id: 'sv/too-large', reason: 'too-large', any: ['meddelandet är för stort', 'för stort'] },
  ],
};
