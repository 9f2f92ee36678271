import { judge, type Event } from './classify.ts';
import { rules } from './compiled.ts';
import { findPlaces, type Place } from './detect.ts';
import type { Diagnosis, Span } from './diagnosis.ts';
import { MAX_EVENTS, MAX_NOTICE, MAX_REFUSAL, MAX_TEXT } from './limits.ts';
import { addressIn, readNotice, type Notice, type ReportBlock } from './notice.ts';
import type { Progress } from './permanence.ts';
import { findRefusals, type Refusal } from './refusals.ts';
import { ENOUGH } from './shape.ts';

/** Where a text was found: anywhere on a page, as an opened message, as a row of a log page, or typed by the user. */
export type Surface = 'page' | 'message' | 'esp' | 'lookup';

const progressOf = (action: string | null): Progress =>
  action === 'failed' ? 'failed' : action === 'delayed' ? 'delayed' : null;

const lineAround = (text: string, span: Span, floor: number, ceiling: number): Span => {
  const before = text.lastIndexOf('\n', Math.max(0, span.start - 1));
  const start = Math.max(floor, before === -1 ? 0 : before, span.start - MAX_REFUSAL);
  return { start, end: Math.min(ceiling, span.end) };
};

const best = (refusals: readonly Refusal[]): Refusal | undefined =>
  refusals.reduce<Refusal | undefined>(
    (found, one) => (found === undefined || one.rank > found.rank ? one : found),
    undefined,
  );

const eventOf = (
  text: string,
  notice: Notice,
  refusals: readonly Refusal[],
  block: ReportBlock | null,
  recipients: string[],
  human: Span,
): Event => {
  const own = best(refusals.filter((one) => one.rank > -2));
  const stretches: Span[] = [];
  if (own) {
    stretches.push({ start: own.start, end: own.end });
    stretches.push(lineAround(text, own, human.start, human.end));
  }
  if (block?.diagnostic) stretches.push(block.diagnostic);
  stretches.push({ start: human.start, end: Math.min(human.end, human.start + MAX_NOTICE) });
  const hits: Place[] = refusals.flatMap((one) => one.places);
  return {
    span: own ? { start: own.start, end: own.end } : human,
    hits,
    reply: own?.reply ?? null,
    status: own?.status ?? null,
    stretches,
    progress: progressOf(block?.action ?? null),
    recipients,
  };
};

/** Does the text as a whole look like a bounce? */
const signsOf = (text: string, to: number): { weight: number; not: boolean } => {
  let weight = 0;
  let not = false;
  const { matcher, meanings } = rules();
  for (const { index } of matcher.match(text, 0, Math.min(to, MAX_NOTICE))) {
    const meaning = meanings[index]!;
    if (meaning.kind === 'sign') weight += meaning.weight;
    else if (meaning.kind === 'not-a-bounce') not = true;
  }
  return { weight, not };
};

/** See `diagnose` in `index.ts`. */
export const diagnoseText = (text: string, place: Surface): Diagnosis[] => {
  const to = Math.min(text.length, MAX_TEXT);
  const vendor = place === 'esp' || place === 'lookup';
  const notice = readNotice(text, to);
  const signs = signsOf(text, to);
  if (signs.not) return [];
  const inBlock = (at: number): boolean =>
    notice.blocks.some(({ span }) => at >= span.start && at < span.end);
  const places = findPlaces(text, 0, to, vendor).filter(
    ({ start }) => start < notice.bodyEnd || inBlock(start),
  );
  const sure =
    places.some(({ trust }) => trust === 2) ||
    notice.blocks.some(({ action, diagnostic }) => action !== null || diagnostic !== null);
  if (!sure && signs.weight < ENOUGH && place !== 'lookup' && place !== 'esp') return [];
  const refusals = findRefusals(text, places, to).filter(
    ({ places }) => place === 'lookup' || places[0]!.trust > 0,
  );
  const human = { start: 0, end: Math.max(notice.bodyEnd, 0) };
  const blocks = notice.blocks.filter(
    ({ recipient, diagnostic, status }) => recipient !== null || diagnostic !== null || status !== null,
  );
  const events: Event[] = [];
  if (blocks.length > 1)
    for (const block of blocks.slice(0, MAX_EVENTS)) {
      const own = refusals.filter(
        (one) =>
          (one.start >= block.span.start && one.start < block.span.end) ||
          (block.recipient !== null &&
            text
              .slice(Math.max(0, one.start - 200), one.end)
              .toLowerCase()
              .includes(block.recipient)),
      );
      events.push(eventOf(text, notice, own, block, block.recipient ? [block.recipient] : [], block.span));
    }
  else {
    const recipient = blocks[0]?.recipient ?? addressIn(text.slice(0, Math.min(human.end, 4_000)));
    events.push(eventOf(text, notice, refusals, blocks[0] ?? null, recipient ? [recipient] : [], human));
  }
  return events
    .map((event) => judge(text, event))
    .filter(
      ({ candidates, hits }) => candidates.length > 0 && (hits.length > 0 || candidates[0]!.weight > 0.5),
    );
};
