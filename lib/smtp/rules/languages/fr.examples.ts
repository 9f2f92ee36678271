import type { RuleExamples } from '../rule.ts';

export const frExamples: RuleExamples = {
  'fr/user-unknown': {
    takes: ['550 5.0.0 Utilisateur inconnu recipient@example.net'],
    leaves: ["550 5.0.0 Adresse introuvable : domaine de l'expéditeur"],
  },
  'fr/over-quota': {
    takes: ['552 5.0.0 Boîte aux lettres pleine'],
    leaves: ['550 5.0.0 La taille du message a dépassé la limite'],
  },
  'fr/disabled': {
    takes: ['550 5.0.0 Le compte du destinataire est bloqué'],
    leaves: ['550 5.0.0 Adresse IP source bloquée'],
  },
  'fr/ip-listed': {
    takes: ['550 5.0.0 Adresse IP source bloquée'],
    leaves: ['550 5.0.0 Le compte du destinataire est bloqué'],
  },
  'fr/policy': {
    takes: ['550 5.0.0 Mail rejeté par nos services'],
    leaves: ['421 Service refuse. Veuillez essayer plus tard'],
  },
  'fr/spam-content': {
    takes: ['550 5.0.0 Message considéré comme spam'],
    leaves: ['550 5.0.0 Boîte aux lettres pleine'],
  },
  'fr/dmarc': {
    takes: ['571 5.0.0 Vérification DMARC en échec'],
    leaves: ['550 5.0.0 Vérification du destinataire en échec'],
  },
  'fr/dkim': {
    takes: ["550 5.0.0 DKIM n'est pas configuré pour ce domaine"],
    leaves: ["550 5.0.0 Le compte n'est pas configuré"],
  },
  'fr/spf': {
    takes: ['550 5.0.0 Veuillez vérifier la configuration SPF du domaine'],
    leaves: ['550 5.0.0 Veuillez vérifier la configuration de votre logiciel'],
  },
  'fr/sender-rejected': {
    takes: ['501 5.0.0 Emetteur invalide'],
    leaves: ['550 5.0.0 Adresse destinataire invalide'],
  },
  'fr/too-many-connections': {
    takes: ['421 4.0.0 Trop de connexions, ralentissez'],
    leaves: ['421 4.0.0 Trop de messages, ralentissez'],
  },
  'fr/system-error': {
    takes: ['421 4.0.0 Service temporairement indisponible'],
    leaves: ['421 4.0.0 Trop de connexions'],
  },
  'fr/auth-required': {
    takes: ['550 5.0.0 Authentification requise'],
    leaves: ['550 5.0.0 Utilisateur inconnu'],
  },
  'fr/too-large': {
    takes: ['552 5.0.0 Le message est trop volumineux'],
    leaves: ['552 5.0.0 Boîte aux lettres pleine'],
  },
  'fr/recipient-restricted': {
    takes: ["550 5.0.0 Vous n'êtes pas autorisé à envoyer de message à cette liste"],
    leaves: ['550 5.0.0 Utilisateur inconnu'],
  },
  'fr/host-unknown': {
    takes: ["550 domaine recipient@example.net n'existe pas"],
    leaves: ['550 adresse recipient@example.net inconnue'],
  },
  'fr/connection-failed': {
    takes: ['451 ne répond pas'],
    leaves: ['550 adresse recipient@example.net inconnue'],
  },
  'fr/expired': {
    takes: ['Message non remis à a@dest.example après plusieurs tentatives'],
    leaves: ['Message non remis à a@dest.example après vérification'],
  },
  'fr/rate-limited': {
    takes: ['Votre message à a@dest.example a été refusé : trop de messages'],
    leaves: ['Votre message à a@dest.example a été refusé : trop de connexions'],
  },
};
