import { candidatesOfCode } from './candidates.ts';
import { rowsOf } from './catalogue/lookup.ts';
import { REASONS, type Reason } from './catalogue/reasons.ts';
import { RULE, rules, SPEAKER, type Meaning } from './compiled.ts';
import type { Candidate, Diagnosis, Hit, Permanence, Span } from './diagnosis.ts';
import type { Event, Stretch } from './events.ts';
import { insert } from './insert.ts';
import { MAX_CANDIDATES, MAX_LEAD } from './limits.ts';
import { startOfFolded } from './match/fold.ts';
import type { Found, Reading } from './match/matcher.ts';
import { permanenceOf } from './permanence.ts';
import { providerOf } from './provider.ts';
import type { Refusal } from './refusals.ts';
import { atStage } from './stage.ts';
import type { Provider, Rule } from './rules/rule.ts';

const statusFits = (rule: Rule, status: string): boolean =>
  rule.status!.some((wanted) => {
    if (wanted === status) return true;
    // Most are of another class.
    if (wanted.charAt(0) !== 'x' && wanted.charAt(0) !== status.charAt(0)) return false;
    const parts = wanted.split('.');
    const own = status.split('.');
    return parts.every(
      (part, index) =>
        part === 'x' ||
        part === own[index] ||
        (part.includes('x') &&
          part.length === own[index]?.length &&
          [...part].every((sign, at) => sign === 'x' || sign === own[index]![at])),
    );
  });

const codeFits = (rule: Rule, reply: number | null, status: string | null): boolean => {
  if (rule.reply && (reply === null ? (rule.needsCode ?? false) : !rule.reply.includes(reply))) return false;
  if (rule.status && (status === null ? (rule.needsCode ?? false) : !statusFits(rule, status))) return false;
  return true;
};

const isBlank = (unit: number): boolean =>
  unit === 32 || (unit < 14 && unit > 8) || (unit > 0x7f && /\s/.test(String.fromCharCode(unit)));

/** The words as they stand in the text, for the card: from the fragment's first part to its end. */
const wordsOf = (text: string, { size, first, end }: Found, floor: number): Span => {
  let start = Math.max(floor, startOfFolded(text, first, size));
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  return { start, end };
};

type RuleMeaning = Extract<Meaning, { kind: 'rule' }>;

/** Words this long are a phrase of their own, whoever says them. */
const PHRASE = 20;
/** Marks like "[BL21]", "IB501", "RTR:BB": letters with signs or digits, no blank. */
const MARK = /^(?=.*[\d[\]_:#()-])[^\s.]{5,}$/;

const weightOf = (
  { rule, provider, language }: RuleMeaning,
  speaker: Provider | null,
  fragment: string,
): number => {
  const base = rule.weight ?? (rule.token ? 0.97 : 0.9);
  if (language) return base * 0.9;
  if (provider === null || rule.token) return base;
  if (provider === speaker) return Math.min(0.99, base + 0.06);
  // Words of one provider mean little in another's mouth; with no speaker known, a whole phrase still does.
  return speaker === null && (fragment.length >= PHRASE || MARK.test(fragment))
    ? Math.min(base, 0.87)
    : base * 0.5;
};

type Read = { candidate: Candidate; permanence: Permanence | null; neverSent: boolean };

/** Adds to `read` what the rules say of a stretch. */
const readStretch = (
  text: string,
  event: Event,
  stretch: Stretch,
  speaker: Provider | null,
  found: readonly Found[],
  read: Read[],
): void => {
  const { meanings } = rules;
  for (const one of found) {
    const meaning = meanings[one.index]!;
    if (meaning.kind !== 'rule') continue;
    const { rule, language, provider } = meaning;
    if (!codeFits(rule, event.reply, event.status)) continue;
    // Words of one provider mean nothing in another's mouth.
    if (provider && speaker && provider !== speaker && !rule.token) continue;
    const weight = weightOf(meaning, speaker, one.fragment);
    if (weight < stretch.floor) continue;
    const where = wordsOf(text, one, stretch.start);
    const reason = atStage(rule.reason, event.stage);
    read.push({
      permanence: rule.permanence ?? null,
      neverSent: rule.neverSent ?? false,
      candidate: {
        category:
          reason === rule.reason ? (rule.category ?? REASONS[reason].category) : REASONS[reason].category,
        reason,
        weight: weight * stretch.says,
        evidence: [
          {
            kind: rule.token ? 'token' : language ? 'language' : 'text',
            rule: rule.id,
            words: text.slice(where.start, where.end),
            span: where,
            source: rule.source ?? null,
          },
        ],
      },
    });
  }
};

const outweighs = (a: Candidate, b: Candidate): boolean => a.weight > b.weight;

/** One reading per reason, with all that spoke for it; best first. */
const merge = (read: readonly Read[], ofCode: readonly Candidate[]): Candidate[] => {
  const all: Candidate[] = [];
  for (const { candidate } of read) insert(all, candidate, outweighs);
  for (const candidate of ofCode) insert(all, candidate, outweighs);
  const merged: Candidate[] = [];
  for (const { category, reason, weight, evidence } of all) {
    const same = merged.find((one) => one.reason === reason && one.category === category);
    if (same) for (const one of evidence) same.evidence.push(one);
    else merged.push({ category, reason, weight, evidence: evidence.slice() });
  }
  if (merged.length > MAX_CANDIDATES) merged.length = MAX_CANDIDATES;
  return merged;
};

/** A report that fails to say why. */
const unexplained = (text: string, { progress, sentence }: Event): Candidate => ({
  category: 'Recipient Error',
  reason: progress === 'delayed' ? 'connection-failed' : 'delivery-failed',
  weight: 0.2,
  evidence: [
    sentence
      ? {
          kind: 'text',
          rule: 'notice/opening',
          words: text.slice(sentence.start, sentence.end),
          span: sentence,
          source: null,
        }
      : { kind: 'status', rule: 'report/action', words: '', span: null, source: null },
  ],
});

/** A vendor's own mark names its vendor, even when nothing else does. */
const tellerOf = (first: Candidate | undefined): string | null =>
  first?.evidence.find(({ kind }) => kind === 'token')?.rule.split('/')[0] ?? null;

/** Words this sure end the search for better ones farther away; those that only say that it failed must be surer. */
const SURE = 0.6;
const SURE_OF: Partial<Record<Reason, number>> = { policy: 0.8, 'delivery-failed': 0.75 };

const isSure = ({ weight, reason }: Candidate): boolean => weight >= (SURE_OF[reason] ?? SURE);

/** What the rules say of an event's words, the nearest to the cause first, and who speaks there. */
const readWords = (text: string, reading: Reading, event: Event, read: Read[]): Provider | null => {
  const { meanings } = rules;
  let speaker: Provider | null = null;
  let sure = false;
  const look = (stretch: Stretch, from: number): void => {
    speaker ??= providerOf(text, reading.find(from, stretch.end, SPEAKER), meanings, stretch.start);
    let at = read.length;
    readStretch(text, event, stretch, speaker, reading.find(stretch.start, stretch.end, RULE), read);
    for (; at < read.length; at++) if (isSure(read[at]!.candidate)) sure = true;
  };
  let lead = MAX_LEAD;
  for (const stretch of event.stretches) {
    if (sure) return speaker;
    look(stretch, Math.max(0, stretch.start - lead));
    lead = 0;
  }
  if (sure || event.paragraphs === undefined) return speaker;
  for (const stretch of event.paragraphs()) {
    if (sure) break;
    look(stretch, Math.max(0, stretch.start - lead));
    lead = 0;
  }
  return speaker;
};

/** The table files a bare 553 under DMARC; a text that means it says so. */
const isMeant = ({ evidence }: Candidate): boolean => evidence[0]?.rule !== 'catalogue/553/-';

/** Reads an event's words and codes and ranks what they can mean. */
export const judge = (text: string, reading: Reading, event: Event): Diagnosis => {
  const read: Read[] = [];
  const speaker = readWords(text, reading, event, read);
  const ofCode = candidatesOfCode(event.reply, event.status);
  const candidates = merge(read, event.stretches.length > 0 ? ofCode.filter(isMeant) : ofCode);
  if (candidates.length === 0 && event.stated) candidates.push(unexplained(text, event));
  // A system that still tries has not given up, whatever it says of the day when it will.
  if (event.progress === 'delayed')
    for (const one of candidates) if (one.reason === 'expired') one.reason = 'connection-failed';
  const first = candidates[0];
  const second = candidates.find(({ category }) => category !== first?.category);
  const said = read.find(
    ({ candidate, permanence }) => permanence !== null && candidate.reason === first?.reason,
  );
  return {
    span: event.span,
    hits: hitsOf(event.refusals),
    reply: event.reply,
    status: event.status,
    provider: speaker?.id ?? tellerOf(first),
    candidates,
    undecided:
      first === undefined ||
      first.weight < 0.25 ||
      (first.weight < 0.5 && second !== undefined && first.weight - second.weight < 0.05),
    permanence:
      (event.progress === 'given-up' ? null : said?.permanence) ??
      permanenceOf(event.reply, event.status, first?.reason ?? null, event.progress),
    actor: first ? REASONS[first.reason].actor : 'nobody',
    neverSent:
      first?.reason === 'suppressed' ||
      read.some(({ candidate, neverSent }) => neverSent && candidate.reason === first?.reason) ||
      (event.reply !== null && NEVER_SENT.includes(event.reply)),
    filed: rowsOf(event.reply, event.status).map(({ category }) => category),
    recipients: event.recipients,
  };
};

/** The places to mark; an answer of success in the same text is none of them. */
const hitsOf = (refusals: readonly Refusal[]): Hit[] => {
  const hits: Hit[] = [];
  for (const { places } of refusals)
    for (const { start, end, reply, status } of places)
      if (reply === null || reply >= 400 || reply === 221) hits.push({ start, end, reply, status });
  return hits;
};

/** Replies an ESP makes up for mail it held back itself. */
const NEVER_SENT = [605, 606, 607];
