import type { RuleExamples } from '../rule.ts';

export const deExamples: RuleExamples = {
  'de/user-unknown': {
    takes: ['550 5.0.0 Empfänger unbekannt: recipient@example.net'],
    leaves: ['550 5.0.0 Die Absenderadresse konnte nicht gefunden werden'],
  },
  'de/user-unknown-vague': {
    takes: ['550 5.0.0 recipient@example.net wurde nicht gefunden'],
    leaves: ['450 Der Host mx.example.net wurde nicht gefunden'],
  },
  'de/over-quota': {
    takes: ['550 5.0.0 Das Postfach ist voll und nimmt nichts an'],
    leaves: ['550 5.0.0 Die Nachricht ist zu groß für das Postfach'],
  },
  'de/spam-content': {
    takes: ['550 5.0.0 Nachricht als Spam eingestuft'],
    leaves: ['550 5.0.0 Postfach für Werbung gesperrt, Benutzer unbekannt'],
  },
  'de/ip-listed': {
    takes: ['550 5.0.0 Ihre IP-Adresse gesperrt, 192.0.2.9'],
    leaves: ['550 5.0.0 Postfach gesperrt'],
  },
  'de/policy': {
    takes: ['550 5.0.0 Ihre Nachricht wurde blockiert'],
    leaves: ['550 5.0.0 Ihre Nachricht konnte nicht zugestellt werden'],
  },
  'de/too-large': {
    takes: ['550 5.0.0 Die Nachricht ist zu groß'],
    leaves: ['550 5.0.0 Das Postfach ist voll'],
  },
  'de/recipient-restricted': {
    takes: ['550 5.0.0 Der Absender ist nicht berechtigt, an diese Gruppe zu schreiben'],
    leaves: ['550 5.0.0 Empfänger unbekannt'],
  },
  'de/disabled': {
    takes: ['550 5.0.0 Das Konto ist deaktiviert'],
    leaves: ['550 5.0.0 Ihre IP-Adresse gesperrt, 192.0.2.9'],
  },
  'de/host-unknown': {
    takes: ['550 domain existiert nicht'],
    leaves: ['550 empfängeradresse existiert nicht'],
  },
  'de/connection-failed': {
    takes: ['451 verbindung recipient@example.net nicht möglich'],
    leaves: ['550 empfängeradresse existiert nicht'],
  },
  'de/rate-limited': {
    takes: ['450 zu viele nachrichten'],
    leaves: ['550 empfängeradresse existiert nicht'],
  },
  'de/blocked-by-recipient': {
    takes: ['550 empfänger hat sie blockiert'],
    leaves: ['550 empfängeradresse existiert nicht'],
  },
  'de/expired': {
    takes: ['550 5.0.0 Die Nachricht wurde nach mehreren Versuchen nicht übermittelt'],
    leaves: ['550 5.0.0 Bitte versuchen Sie es später'],
  },
};
