import type { Category } from '#lib/smtp/catalogue/categories.ts';
import { REASONS, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import type { Diagnosis, Permanence } from '#lib/smtp/diagnosis.ts';
import { diagnose, lookupPair } from '#lib/smtp/index.ts';
import { espWord, type EspWord } from '#lib/smtp/rules/esp-vocabulary.ts';
import type { MailEvent } from './format.ts';
import { providerOfHost } from './provider.ts';
import { owned } from './read/owned.ts';
import { Recent } from './read/recent.ts';

/** What a failure means, as an observation stores it. */
export type Verdict = {
  category: Category | null;
  reason: Reason | null;
  reply: number | null;
  status: string | null;
  /** Id of who refused; '' when neither text nor host tells. */
  provider: string;
  permanence: Permanence;
  neverSent: boolean;
};

/** Longest reply that is read; servers cut theirs far earlier. */
const MAX_TEXT = 8192;
/** Longest text remembered: what is longer hardly repeats and would fill memory. */
const MAX_REMEMBERED = 2000;
/** Verdicts kept: replies repeat by the thousand. */
const MAX_KEPT = 10_000;

const kept = new Recent<Verdict>(MAX_KEPT);
/** Many servers write the very same words each time. */
const masks = new Recent<string>(MAX_KEPT / 4);

const ADDRESS_LEFT = /[^\s<>@"'(),;:]{1,64}$/;
const ADDRESS_RIGHT = /[a-z0-9.-]{1,255}/iy;
/** Longest local part of an address. */
const MAX_LOCAL = 64;
const IPV4 = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
/** Queue and session ids: long runs of letters and digits. No reply or status code looks so. */
const ID = /\b(?=[a-z]{0,40}\d)[a-z0-9]{12,80}\b/gi;

/** Two replies that differ in addresses, IPs and ids only have one verdict. */
function masked(text: string): string {
  const known = masks.get(text);
  if (known !== undefined) return known;
  const mask = withoutAddresses(text).replace(IPV4, '#').replace(ID, '#');
  if (text.length <= MAX_REMEMBERED) masks.set(text, mask);
  return mask;
}

/** Looks only around each "@": most replies have none, and a pattern would try every letter. */
function withoutAddresses(text: string): string {
  let at = text.indexOf('@');
  if (at === -1) return text;
  let result = '';
  let from = 0;
  for (; at !== -1; at = text.indexOf('@', Math.max(at + 1, from))) {
    ADDRESS_RIGHT.lastIndex = at + 1;
    const local = ADDRESS_LEFT.exec(text.slice(Math.max(from, at - MAX_LOCAL), at))?.[0] ?? '';
    if (local === '' || !ADDRESS_RIGHT.test(text)) continue;
    result += `${text.slice(from, at - local.length)}@`;
    from = ADDRESS_RIGHT.lastIndex;
  }
  return result + text.slice(from);
}

const REPLY = /^[2-7]\d\d$/;
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}$/;
const HAS_REPLY = /(?:^|[\s;:(])[2-7]\d\d(?=[\s-]|$)/;
const HAS_STATUS = /\b[245]\.\d{1,3}\.\d{1,3}\b/;

/** The reply as the server wrote it: code columns stand before a text that leaves them out. */
function told(event: MailEvent): string {
  const text = event.text.length > MAX_TEXT ? event.text.slice(0, MAX_TEXT) : event.text;
  const lead: string[] = [];
  if (REPLY.test(event.reply) && !HAS_REPLY.test(text)) lead.push(event.reply);
  // "5.0.0" was made up by a relay that had no better: it would only blur what the words say.
  if (STATUS.test(event.status) && !HAS_STATUS.test(text) && (text === '' || !event.status.endsWith('.0.0')))
    lead.push(event.status);
  lead.push(text);
  const reply = lead.join(' ').trim();
  const names = event.host !== '' && providerOfHost(event.host) !== '' && !/\bsaid:/.test(reply);
  return names && reply !== '' ? `host ${event.host} said: ${reply}` : reply;
}

const first = (text: string): Diagnosis | undefined => diagnose(text, { place: 'esp' })[0];

const decided = (diagnosis: Diagnosis | undefined): boolean =>
  diagnosis !== undefined && !diagnosis.undecided && diagnosis.candidates.length > 0;

const bestOf = (diagnosis: Diagnosis | undefined): Diagnosis['candidates'][number] | undefined =>
  decided(diagnosis) ? diagnosis!.candidates[0] : undefined;

function permanenceOf(
  event: MailEvent,
  said: Permanence,
  word: EspWord | null,
  reason: Reason | null,
): Permanence {
  if (event.kind === 'deferred') return 'temporary';
  if (event.kind === 'expired' || event.permanence === 'permanent') return 'permanent';
  if (said !== 'unknown') return said;
  const told = event.permanence || word?.permanence || 'unknown';
  return told === 'unknown' && reason ? REASONS[reason].permanence : told;
}

/** The server's words first, then the maker's word, then the bare codes. */
function judge(event: MailEvent, maker: string): Verdict {
  const text = told(event);
  const byText = text === '' ? undefined : first(text);
  const word = espWord(maker, event.word) ?? espWord(maker, event.text);
  const reply = byText?.reply ?? (REPLY.test(event.reply) ? Number(event.reply) : null);
  const status = byText?.status ?? (STATUS.test(event.status) ? event.status : null);
  const byCode =
    !byText && (reply !== null || status !== null) ? lookupPair(reply, status).diagnosis : undefined;
  const best = bestOf(byText);
  const reason = best?.reason ?? word?.reason ?? bestOf(byCode)?.reason ?? null;
  const category =
    best?.category ?? (word?.reason ? REASONS[word.reason].category : (bestOf(byCode)?.category ?? null));
  const said = byText?.permanence ?? byCode?.permanence ?? 'unknown';
  return {
    category,
    reason,
    reply,
    status,
    provider: byText?.provider ?? providerOfHost(event.host),
    permanence: permanenceOf(event, said, word, reason),
    neverSent:
      event.kind === 'never-sent' || (byText?.neverSent ?? false) || (!best && (word?.neverSent ?? false)),
  };
}

/** The verdict of a diagnosis that is there already. */
export const verdictOfDiagnosis = (diagnosis: Diagnosis): Verdict => ({
  category: bestOf(diagnosis)?.category ?? null,
  reason: bestOf(diagnosis)?.reason ?? null,
  reply: diagnosis.reply,
  status: diagnosis.status,
  provider: diagnosis.provider ?? '',
  permanence: diagnosis.permanence,
  neverSent: diagnosis.neverSent,
});

/** All a verdict depends on beside the text; `host` is the provider it names. */
type Beside = Pick<MailEvent, 'kind' | 'permanence' | 'reply' | 'status' | 'word' | 'host'> & {
  maker: string;
};

/** The last verdict on a text, and what stood beside it then. */
const lastOf = new Recent<{ beside: Beside; verdict: Verdict }>(MAX_KEPT / 10);

/**
 * What an event that was no delivery means. Remembered by its masked text, because replies repeat; a text that came word for
 * word before is not masked again.
 */
export function verdictOf(event: MailEvent, maker: string): Verdict {
  const { kind, permanence, reply, status, word, text } = event;
  const host = providerOfHost(event.host);
  const last = lastOf.get(text);
  if (
    last !== undefined &&
    last.beside.kind === kind &&
    last.beside.reply === reply &&
    last.beside.status === status &&
    last.beside.word === word &&
    last.beside.host === host &&
    last.beside.permanence === permanence &&
    last.beside.maker === maker
  )
    return last.verdict;
  const key = `${maker}|${kind}|${permanence}|${reply}|${status}|${word}|${host}|${masked(text.slice(0, MAX_TEXT))}`;
  if (key.length > MAX_REMEMBERED) return judge(event, maker);
  let verdict = kept.get(key);
  if (!verdict) kept.set(key, (verdict = judge(event, maker)));
  if (text.length <= MAX_REMEMBERED) {
    const beside = {
      kind,
      permanence,
      reply: owned(reply),
      status: owned(status),
      word: owned(word),
      host,
      maker,
    };
    lastOf.set(text, { beside, verdict });
  }
  return verdict;
}
