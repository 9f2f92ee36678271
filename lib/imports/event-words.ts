import { kindWord, type EventKind, type Kinds } from './format.ts';

type Words = Partial<Record<EventKind, string>>;

/**
 * What tables of no known maker call what became of a mail, by language; words of one meaning between `|`. Only plain words:
 * one that means two things, or a cause, is left to the reply beside it and to the mapping a person confirms.
 */
const WORDS: Readonly<Record<string, Words>> = {
  en: {
    bounce:
      'bounce|bounced|hard|soft|hard bounce|soft bounce|hardbounce|softbounce|hard bounced|soft bounced|failed|fail|failure|blocked|block|rejected|reject|error|undelivered|undeliverable|not delivered|invalid',
    expired: 'expired',
    deferred: 'deferred|deferral|delayed|delay',
    delivered: 'delivered|delivery|success|ok|sent',
    'never-sent': 'dropped|suppressed',
    skip: 'processed|queued|injected|accepted|received|open|opened|click|clicked|complaint|spam|unsubscribe|unsubscribed',
  },
  de: {
    bounce:
      'nicht zugestellt|unzustellbar|nicht zustellbar|zustellung fehlgeschlagen|fehlgeschlagen|gescheitert|abgelehnt|abgewiesen|zurückgewiesen|blockiert|geblockt|fehler|rückläufer|ungültig',
    expired: 'abgelaufen',
    deferred: 'verzögert|zurückgestellt|aufgeschoben',
    delivered: 'zugestellt|ausgeliefert|gesendet|versendet|verschickt|erfolgreich|erfolg',
    'never-sent': 'unterdrückt|verworfen',
    skip: 'verarbeitet|in warteschlange|angenommen|empfangen|geöffnet|geklickt|angeklickt|beschwerde|abgemeldet',
  },
  fr: {
    bounce:
      'non livré|non livrée|non délivré|non distribué|non remis|échec|échec de livraison|échoué|rejeté|rejetée|refusé|refusée|bloqué|bloquée|erreur|rebond|retourné|invalide',
    expired: 'expiré|expirée',
    deferred: 'différé|différée|retardé|retardée|reporté',
    delivered: 'livré|livrée|délivré|délivrée|distribué|distribuée|remis|envoyé|envoyée|succès|réussi',
    skip: "traité|en attente|en file d'attente|accepté|reçu|ouvert|ouverte|cliqué|clic|plainte|désabonné|désinscrit",
  },
  es: {
    bounce:
      'no entregado|no entregada|rebotado|rebote|rebote duro|rebote suave|rechazado|rechazada|fallido|fallida|fallo|devuelto|devuelta|bloqueado|bloqueada|no válido|inválido',
    expired: 'caducado|expirado',
    deferred: 'aplazado|diferido|retrasado|demorado',
    delivered: 'entregado|entregada|enviado|enviada|éxito|exitoso',
    'never-sent': 'suprimido|descartado',
    skip: 'procesado|en cola|aceptado|recibido|abierto|clic|queja|dado de baja',
  },
  it: {
    bounce:
      'non consegnato|non consegnata|non recapitato|respinto|respinta|rifiutato|rifiutata|rimbalzato|fallito|fallita|errore|bloccato|bloccata|non valido',
    expired: 'scaduto|scaduta',
    deferred: 'ritardato|rinviato|differito|posticipato',
    delivered: 'consegnato|consegnata|recapitato|inviato|inviata|spedito|successo',
    'never-sent': 'soppresso|scartato',
    skip: 'elaborato|in coda|accettato|ricevuto|aperto|cliccato|reclamo|disiscritto',
  },
  pt: {
    bounce:
      'não entregue|devolvido|devolvida|rejeitado|rejeitada|recusado|recusada|falhou|falha|erro|bloqueado|inválido',
    expired: 'expirado',
    deferred: 'adiado|diferido|atrasado',
    delivered: 'entregue|enviado|enviada|sucesso',
    'never-sent': 'suprimido|descartado',
    skip: 'processado|na fila|aceito|aceite|recebido|aberto|clicado|clique|reclamação|descadastrado',
  },
  nl: {
    bounce:
      'niet bezorgd|niet afgeleverd|onbestelbaar|geweigerd|afgewezen|mislukt|fout|geblokkeerd|teruggestuurd|ongeldig',
    expired: 'verlopen',
    deferred: 'uitgesteld|vertraagd',
    delivered: 'bezorgd|afgeleverd|verzonden|verstuurd|geslaagd',
    'never-sent': 'onderdrukt',
    skip: 'verwerkt|in wachtrij|geaccepteerd|ontvangen|geopend|geklikt|klacht|uitgeschreven|afgemeld',
  },
  ja: {
    bounce:
      '配信失敗|配信不能|配信不可|配信エラー|送信失敗|送信エラー|不達|失敗|エラー|拒否|受信拒否|バウンス|ハードバウンス|ソフトバウンス|ブロック|無効',
    expired: '期限切れ',
    deferred: '遅延|配信遅延|保留|再送待ち',
    delivered:
      '配信済み|配信済|配信完了|配信成功|配達済み|配達完了|送信済み|送信完了|送信成功|送達|到達|成功',
    'never-sent': '送信抑止|配信除外',
    skip: '処理中|送信待ち|配信待ち|送信中|配信中|受付|受信|開封|開封済み|クリック|クリック済み|苦情|配信停止',
  },
};

/** Many tables are written without the marks on letters. */
const unmarked = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** Each word as `kindWord` folds it, and the same without marks on its letters. */
export const EVENT_WORDS: Kinds = Object.fromEntries(
  Object.values(WORDS)
    .flatMap((kinds) => Object.entries(kinds) as [EventKind, string][])
    .flatMap(([kind, words]) =>
      words.split('|').flatMap((word) => [kindWord(word), unmarked(kindWord(word))].map((it) => [it, kind])),
    ),
);

/** What a word says became of a mail; undefined when it is none of these. */
export function eventWord(text: string): EventKind | undefined {
  const word = kindWord(text);
  return Object.hasOwn(EVENT_WORDS, word) ? EVENT_WORDS[word] : undefined;
}
