import { said } from '../said.ts';
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
    'kon niet worden bezorgd',
    'kon niet bezorgd worden',
    'kan niet worden bezorgd',
    'niet worden afgeleverd',
    'niet afgeleverd',
    'niet bezorgd',
    'kon niet worden verzonden',
    'onbestelbaar',
    'teruggestuurd naar de afzender',
  ],
  rules: [
    {
      id: 'nl/user-unknown',
      reason: 'user-unknown',
      any: [
        'adres niet is gevonden',
        'onbekende gebruiker',
        'onbekende ontvanger',
        ...said(
          ['adres', 'gebruiker', 'ontvanger', 'postvak', 'mailbox', 'account', 'mailadres'],
          [
            'bestaat niet',
            'niet bestaat',
            'onbekend',
            'ongeldig',
            'niet gevonden',
            'niet worden gevonden',
            'is niet bekend',
          ],
        ),
      ],
      none: ['afzender'],
    },
    {
      id: 'nl/over-quota',
      reason: 'over-quota',
      any: [...said(['postvak', 'mailbox', 'postbus', 'quota', 'inbox'], ['vol', 'overschreden'])],
    },
    { id: 'nl/policy', reason: 'policy', any: ['bericht geblokkeerd', 'is geblokkeerd'], weight: 0.75 },
    {
      id: 'nl/host-unknown',
      reason: 'host-unknown',
      any: ['domein bestaat niet', 'domein … bestaat niet', 'onbekend domein', 'domein … niet gevonden'],
    },
    {
      id: 'nl/too-large',
      reason: 'too-large',
      any: ['bericht is te groot', 'bericht te groot', 'overschrijdt de maximale', 'te groot'],
    },
    {
      id: 'nl/disabled',
      reason: 'disabled',
      any: [
        'account … geblokkeerd',
        'account … uitgeschakeld',
        'account is niet actief',
        'mailbox … geblokkeerd',
      ],
    },
    {
      id: 'nl/connection-failed',
      reason: 'connection-failed',
      any: ['reageert niet', 'time-out', 'verbinding … geweigerd', 'niet bereikbaar'],
    },
  ],
};
