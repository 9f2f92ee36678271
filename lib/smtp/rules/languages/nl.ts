import type { Language } from './language.ts';

/** Dutch. */
export const nl: Language = {
  id: 'nl',
  notices: [
    'bericht is niet bezorgd',
    'onbestelbaar:',
    'bericht … niet worden bezorgd',
    'bericht niet bezorgd',
    'bezorging is mislukt voor deze',
    'diagnostische gegevens voor beheerders',
  ],
  rules: [
    {
      id: 'nl/user-unknown',
      reason: 'user-unknown',
      any: [
        'ontvanger niet gevonden',
        'gebruiker bestaat niet',
        'e-mailadres … bestaat niet',
        'ontvanger bestaat niet',
        'adres niet is gevonden',
        'adres niet gevonden',
        'e-mailadres bestaat niet',
        'onbekende gebruiker',
        'onbekende ontvanger',
        'gebruiker onbekend',
        'adres bestaat niet',
      ],
      none: ['afzender'],
    },
    {
      id: 'nl/over-quota',
      reason: 'over-quota',
      any: [
        'mailbox vol',
        'mailbox van de ontvanger is vol',
        'mailbox … is vol',
        'postvak vol',
        'postvak is vol',
        'mailbox is vol',
        'inbox van de ontvanger is vol',
        'quota overschreden',
      ],
    },
    { id: 'nl/policy', reason: 'policy', any: ['bericht geblokkeerd', 'is geblokkeerd'], weight: 0.75 },
  ],
};
