import { candidatesOfCode } from './candidates.ts';
import { rowsOf } from './catalogue/lookup.ts';
import { REASONS } from './catalogue/reasons.ts';
import { rules, type Meaning } from './compiled.ts';
import type { Candidate, Diagnosis, Evidence, Permanence, Span } from './diagnosis.ts';
import type { Place } from './detect.ts';
import { MAX_CANDIDATES, MAX_LEAD } from './limits.ts';
import type { Found } from './match/matcher.ts';
import { permanenceOf, type Progress } from './permanence.ts';
import { providerOf } from './provider.ts';
import type { Provider, Rule } from './rules/rule.ts';

/** What is known of one event before its words are read. */
export type Event = {
  span: Span;
  hits: Place[];
  reply: number | null;
  status: string | null;
  /** Stretches to read, nearest to the cause first. */
  stretches: Span[];
  progress: Progress;
  recipients: string[];
};

/** How much a stretch farther from the cause still says. */
const DISTANCE = [1, 0.88, 0.7];

const statusFits = (rule: Rule, status: string): boolean =>
  rule.status!.some((wanted) => {
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

/** The words as they stand in the text, for the card: from the fragment's first letters to its end. */
const wordsOf = (text: string, fragment: string, end: number, floor: number): Evidence['span'] => {
  const start = Math.max(floor, end - fragment.length - (fragment.includes(' … ') ? 80 : 0));
  return { start, end };
};

type RuleMeaning = Extract<Meaning, { kind: 'rule' }>;

const weightOf = ({ rule, provider, language }: RuleMeaning, speaker: Provider | null): number => {
  const base = rule.weight ?? (rule.token ? 0.97 : 0.9);
  if (language) return base * 0.9;
  if (provider === null || rule.token) return base;
  // Words of one provider mean nothing sure in another's mouth.
  return provider === speaker ? Math.min(0.99, base + 0.06) : base * 0.5;
};

const readStretch = (
  text: string,
  event: Event,
  span: Span,
  speaker: Provider | null,
  distance: number,
  found: readonly Found[],
): { candidate: Candidate; permanence: Permanence | null }[] => {
  const out: { candidate: Candidate; permanence: Permanence | null }[] = [];
  for (const { index, fragment, end } of found) {
    const meaning = rules().meanings[index]!;
    if (meaning.kind !== 'rule' || !codeFits(meaning.rule, event.reply, event.status)) continue;
    const where = wordsOf(text, fragment, end, span.start);
    out.push({
      permanence: meaning.rule.permanence ?? null,
      candidate: {
        category: REASONS[meaning.rule.reason].category,
        reason: meaning.rule.reason,
        weight: weightOf(meaning, speaker) * distance,
        evidence: [
          {
            kind: meaning.rule.token ? 'token' : meaning.language ? 'language' : 'text',
            rule: meaning.rule.id,
            words: where === null ? '' : text.slice(where.start, where.end),
            span: where,
            source: meaning.rule.source ?? null,
          },
        ],
      },
    });
  }
  return out;
};

/** One reading per reason, with all that spoke for it; best first. */
const merge = (candidates: readonly Candidate[]): Candidate[] => {
  const byReason = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.category}/${candidate.reason}`;
    const same = byReason.get(key);
    if (!same) byReason.set(key, { ...candidate, evidence: [...candidate.evidence] });
    else {
      same.evidence.push(...candidate.evidence);
      if (candidate.weight > same.weight) same.weight = candidate.weight;
    }
  }
  return [...byReason.values()].sort((a, b) => b.weight - a.weight).slice(0, MAX_CANDIDATES);
};

/** Reads an event's words and codes and ranks what they can mean. */
export const judge = (text: string, event: Event): Diagnosis => {
  const { matcher, meanings } = rules();
  const readings: { candidate: Candidate; permanence: Permanence | null }[] = [];
  let speaker: Provider | null = null;
  let far = 0;
  for (const span of event.stretches) {
    const from = far === 0 ? Math.max(0, span.start - MAX_LEAD) : span.start;
    if (far === 0) speaker = providerOf(text, matcher.match(text, from, span.end), meanings);
    const found = matcher.match(text, span.start, span.end);
    speaker ??= providerOf(text, found, meanings);
    readings.push(
      ...readStretch(text, event, span, speaker, DISTANCE[Math.min(far, DISTANCE.length - 1)]!, found),
    );
    far++;
    if (readings.some(({ candidate }) => candidate.weight >= 0.6)) break;
  }
  const candidates = merge(
    [...readings.map(({ candidate }) => candidate), ...candidatesOfCode(event.reply, event.status)].sort(
      (a, b) => b.weight - a.weight,
    ),
  );
  const first = candidates[0];
  const said = first
    ? readings.find(({ candidate, permanence }) => permanence !== null && candidate.reason === first.reason)
        ?.permanence
    : null;
  const second = candidates.find((candidate) => candidate.category !== first?.category);
  return {
    span: event.span,
    hits: event.hits.map(({ start, end, reply, status }) => ({ start, end, reply, status })),
    reply: event.reply,
    status: event.status,
    provider: speaker?.id ?? null,
    candidates,
    undecided:
      first === undefined ||
      (first.weight < 0.5 && second !== undefined && first.weight - second.weight < 0.05),
    permanence: said ?? permanenceOf(event.reply, event.status, first?.reason ?? null, event.progress),
    actor: first ? REASONS[first.reason].actor : 'nobody',
    neverSent:
      event.reply === 605 || event.reply === 606 || event.reply === 607 || first?.reason === 'suppressed',
    filed: rowsOf(event.reply, event.status).map((row) => row.category),
    recipients: event.recipients,
  };
};
