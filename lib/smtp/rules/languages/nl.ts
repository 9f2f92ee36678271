import { said } from '../said.ts';
import type { Language } from './language.ts';

/** Dutch. */
export const nl: Language = {
  id: 'nl',
  notices: [
    'bericht … geweigerd',
    'bericht … niet worden bezorgd',
    'bezorging is mislukt voor deze',
    'diagnostische gegevens voor beheerders',
    'kon niet worden bezorgd',
    'kan niet worden bezorgd',
    'niet worden afgeleverd',
    'niet afgeleverd',
    'niet bezorgd',
    'kon niet worden verzonden',
    'onbestelbaar',
    'teruggestuurd naar de afzender',
    'bericht … kon niet',
    'mail … niet worden bezorgd',
  ],
  failures: ['aflevering … mislukt', 'bezorging … mislukt', 'niet afgeleverd'],
  parties: ['ontvanger', 'geadresseerde', 'afzender', 'bericht', 'postvak', 'postbus'],
  rules: [
    {
      id: 'nl/user-unknown',
      reason: 'user-unknown',
      any: [
        'kan niet worden gevonden',
        'onbekend adres',
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
      any: [
        'quotum … overschreden',
        'onvoldoende ruimte',
        ...said(['postvak', 'mailbox', 'postbus', 'quota', 'inbox'], ['vol', 'overschreden']),
      ],
    },
    { id: 'nl/policy', reason: 'policy', any: ['bericht geblokkeerd', 'is geblokkeerd'], weight: 0.75 },
    {
      id: 'nl/host-unknown',
      reason: 'host-unknown',
      any: ['domein … bestaat niet', 'onbekend domein', 'domein … niet gevonden'],
    },
    {
      id: 'nl/too-large',
      reason: 'too-large',
      any: ['overschrijdt de maximale', 'te groot'],
    },
    {
      id: 'nl/disabled',
      reason: 'disabled',
      any: [
        'mailbox is uitgeschakeld',
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
    {
      id: 'nl/spam-content',
      reason: 'spam-content',
      any: ['als spam'],
    },
    {
      id: 'nl/ip-listed',
      reason: 'ip-listed',
      any: ['zwarte lijst', 'ip-adres … geblokkeerd'],
    },
    {
      id: 'nl/expired',
      reason: 'expired',
      any: ['na meerdere pogingen', 'herhaalde pogingen', 'pogingen … mislukt'],
    },
    {
      id: 'nl/recipient-restricted',
      reason: 'recipient-restricted',
      any: ['geen toestemming', 'niet gemachtigd', 'geen lid'],
    },
  ],
};
