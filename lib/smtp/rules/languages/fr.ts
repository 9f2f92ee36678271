import type { Language } from './language.ts';

/** French. */
export const fr: Language = {
  id: 'fr',
  notices: [
    'échec de la remise',
    'message non distribuable',
    "message … n'a pas pu être remis",
    "message … n'a pas pu être délivré",
    "message … n'a pas été remis",
    'message non distribué',
    'message non remis',
    'non remis :',
    'informations de diagnostic pour les administrateurs',
    'serveur de génération',
  ],
  rules: [
    {
      id: 'fr/user-unknown',
      reason: 'user-unknown',
      any: [
        'adresse est introuvable',
        "adresse n'existe pas",
        'adresse de messagerie que vous avez entrée est introuvable',
        'adresse d au moins un destinataire invalide',
        'adresse destinataire invalide',
        'utilisateur inconnu',
        'destinataire inconnu',
        'adresse introuvable',
        'adresse inconnue',
        'boîte aux lettres inconnue',
        "adresse e-mail n'existe pas",
        "répertorié dans l'annuaire domino",
        "n'existe pas chez nous",
      ],
      none: ['expéditeur'],
    },
    {
      id: 'fr/over-quota',
      reason: 'over-quota',
      any: [
        'boite du destinataire pleine',
        'boîte de réception du destinataire est pleine',
        'boîte aux lettres pleine',
        'boîte aux lettres du destinataire est pleine',
        'boîte de réception est pleine',
        'quota dépassé',
      ],
    },
    {
      id: 'fr/disabled',
      reason: 'disabled',
      any: [
        'boite du destinataire archivee',
        'le compte du destinataire est bloque',
        'compte du destinataire est désactivé',
        'compte désactivé',
      ],
    },
    {
      id: 'fr/ip-listed',
      reason: 'ip-listed',
      any: ['adresse ip source bloquee', 'ont ete bloques par nos services', 'adresse ip bloquée'],
    },
    {
      id: 'fr/policy',
      reason: 'policy',
      any: ['mail rejete', 'message rejeté', 'service refuse.', 'message bloqué'],
      none: ['essayer plus tard'],
      weight: 0.7,
    },
    {
      id: 'fr/spam-content',
      reason: 'spam-content',
      any: [
        'suspicion de contenu non sollicite',
        'pour incident de spam',
        'considéré comme spam',
        'identifié comme spam',
      ],
    },
    { id: 'fr/dmarc', reason: 'dmarc', any: ['verification dmarc en echec'] },
    { id: 'fr/dkim', reason: 'dkim', any: ["dkim n'est pas configure"] },
    { id: 'fr/spf', reason: 'spf', any: ['verifier la configuration spf'] },
    {
      id: 'fr/sender-rejected',
      reason: 'sender-rejected',
      any: ['emetteur invalide', 'expéditeur invalide', 'expéditeur refusé'],
    },
    { id: 'fr/too-many-connections', reason: 'too-many-connections', any: ['trop de connexions'] },
    {
      id: 'fr/system-error',
      reason: 'system-error',
      any: [
        'veuillez essayer plus tard',
        'veuillez réessayer plus tard',
        'service temporairement indisponible',
      ],
      weight: 0.75,
    },
    {
      id: 'fr/auth-required',
      reason: 'auth-required',
      any: ['authentification requise', "code d'authentification invalide"],
    },
    {
      id: 'fr/too-large',
      reason: 'too-large',
      any: ['taille limite du message atteinte', 'message est trop volumineux', 'message trop volumineux'],
    },
    {
      id: 'fr/recipient-restricted',
      reason: 'recipient-restricted',
      any: ['le groupe que vous avez essayé de contacter', "n'êtes pas autorisé à envoyer"],
    },
  ],
};
