import { espWord } from '#lib/smtp/rules/esp-vocabulary.ts';
import { defineFormat, kindWord, type EventKind, type Kinds } from '../format.ts';

const KINDS: Kinds = {
  bounce: 'bounce',
  bounced: 'bounce',
  hard: 'bounce',
  soft: 'bounce',
  hard_bounce: 'bounce',
  soft_bounce: 'bounce',
  hardbounce: 'bounce',
  softbounce: 'bounce',
  hard_bounced: 'bounce',
  soft_bounced: 'bounce',
  failed: 'bounce',
  fail: 'bounce',
  failure: 'bounce',
  blocked: 'bounce',
  block: 'bounce',
  rejected: 'bounce',
  reject: 'bounce',
  error: 'bounce',
  undelivered: 'bounce',
  undeliverable: 'bounce',
  not_delivered: 'bounce',
  invalid: 'bounce',
  expired: 'expired',
  deferred: 'deferred',
  deferral: 'deferred',
  delayed: 'deferred',
  delay: 'deferred',
  delivered: 'delivered',
  delivery: 'delivered',
  success: 'delivered',
  ok: 'delivered',
  sent: 'delivered',
  dropped: 'never-sent',
  suppressed: 'never-sent',
  processed: 'skip',
  queued: 'skip',
  injected: 'skip',
  accepted: 'skip',
  received: 'skip',
  open: 'skip',
  opened: 'skip',
  click: 'skip',
  clicked: 'skip',
  complaint: 'skip',
  spam: 'skip',
  unsubscribe: 'skip',
  unsubscribed: 'skip',
};

const kindOf = (text: string): EventKind | undefined => {
  const word = kindWord(text);
  return Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
};

/** Any other table or JSON lines: the columns are guessed from their names and values (`mapping.ts`) and confirmed by the user. */
export const genericDelimited = defineFormat({
  id: 'generic-delimited',
  name: 'Other table (CSV, TSV, JSON lines)',
  fields: {},
  kinds: KINDS,
  otherwise: 'bounce',
  refineFailure(event) {
    if (kindOf(event.word)) return;
    const told = `${event.reply} ${event.text}`.trim();
    if (/^(?:smtp; *)?2\d\d\b/i.test(told) || event.status.startsWith('2.')) event.kind = 'delivered';
    else if (told !== '' || event.status !== '') event.kind = kindOf(event.text) ?? 'bounce';
    // Nothing was said: an unknown word alone makes no bounce.
    else if (espWord('', event.word) === null) event.kind = 'skip';
  },
});
