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
      ],
    },
    {
      id: 'sv/over-quota',
      reason: 'over-quota',
      any: ['postlåda är full', 'postlådan är full', 'brevlådan är full', 'inkorgen är full'],
    },
  ],
};
