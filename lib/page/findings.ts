import type { Diagnosis, Span } from '#lib/smtp/diagnosis.ts';
import type { Site } from '#lib/sites/site.ts';
import { blockOf } from './blocks.ts';
import { readCells, type Cells } from './columns.ts';
import { eventsOf, scopesOf, type Who } from './event.ts';
import type { Pass } from './finder.ts';
import { isMailLine, senderOf, sendersIn } from './log-line.ts';
import type { Mark } from './marks.ts';
import type { Findings, PageEvent, Region } from './region.ts';
import { labelsAhead } from './read.ts';
import { isLogLine, segmentsOf } from './segments.ts';
import { mailHeads } from './mail-heads.ts';
import { askQuoted } from './quoted.ts';
import { spansOf } from './spans.ts';
import { mapText, type Place, type TextMap } from './text-map.ts';

/** What kind of place a text stands in. */
export type Setting = 'page' | 'message' | 'esp';

/** The engine, as a page uses it; given in, so that the small first script need not hold it. */
export type Reader = {
  /** Does in small steps what the first reading would pay at once; `text`: a long one that is to be read. */
  warmUp(text?: string): Generator<void>;
  mayHold(text: string): boolean;
  diagnose(text: string, options: { place: Setting }): Diagnosis[];
  /** `diagnoses` of the same text save a second reading. */
  readWho(text: string, diagnoses?: readonly Diagnosis[]): Who;
};

const ROWS = 'tr,[role="row"],li,[role="listitem"]';

/** Text that is asked who bounced: notices begin with it. */
const MAX_NOTICE = 65_536;
/** Of a longer text, which is not one notice, only so much is asked. */
const MAX_HEAD = 16_384;
/** Segments read of a giant text before what they hold is shown, … */
const SHOWN_AFTER = 24;
/** … and before the first is shown: they fill a window. */
const FIRST_SHOWN_AFTER = 4;

/**
 * Reads a region: diagnoses, the marks for them, and the events to count. `before` is what was found there last; the same text
 * in the same nodes gives it back. `show` gets the marks of a giant text as they are found. Yields where the work may be
 * interrupted.
 */
export function* readRegion(
  region: Region,
  site: Site,
  reader: Reader,
  pass: Pick<Pass, 'headers' | 'labels'>,
  before: Findings | undefined,
  show: (marks: readonly Mark[]) => void,
): Generator<void, Findings> {
  const cells =
    region.kind === 'row' ? readCells(region.element, region.spec ?? site.words ?? null, pass.headers) : null;
  const place = placeOf(region, site, cells);
  const map = (yield* besideReturned(region, site, reader, place)) ?? wholeText(region, site, cells);
  if (before && before.text === map.text && before.marks.every(isInPlace)) return before;
  const giant = map.text.length > MAX_NOTICE;
  let who: Who | undefined;
  let whole: readonly Diagnosis[] | undefined;
  const context = {
    site,
    region,
    cells,
    text: map.text,
    readWho: () => (who ??= reader.readWho(giant ? map.text.slice(0, MAX_HEAD) : map.text, whole)),
    isQuoted: askQuoted(map),
    labels: pass.labels,
    now: new Date(),
  };
  if (giant) yield;
  const { kind, spans } = segmentsOf(map.text);
  if (giant) yield;
  const isLine = region.kind === 'message' && isLogLine(map.text) && isMailLine(map.text.trim());
  const log = kind === 'log' || isLine ? sendersIn(map.text) : null;
  const events: PageEvent[] = [];
  const marks = new Map<string, Mark>();
  const pending: Mark[] = [];
  for (const [index, { start, end }] of spans.entries()) {
    const text = map.text.slice(start, end);
    const isRead = region.spec !== null || reader.mayHold(text);
    if (isRead) yield* reader.warmUp(text);
    const told = isRead ? reader.diagnose(text, { place }).map((found) => shift(found, start)) : [];
    // Of a giant text the first that tell of a bounce: its head is not read a second time.
    if (giant ? !who : spans.length === 1) whole = told;
    // Before the first event only: a giant text has thousands, and all look in the same scopes.
    if (region.kind === 'message' && told.length > 0 && events.length === 0)
      yield* labelsAhead(scopesOf(region), pass.labels);
    // Each line of a log is an event with a time and a sender of its own.
    const line = log ? { sender: senderOf(text, log) } : undefined;
    const found = eventsOf({ ...context, text, line, sums: kind === 'summary' }, told);
    for (const event of found) events.push(event);
    const fresh = marksOf(region, found, map, marks);
    if (spans.length > SHOWN_AFTER) {
      pending.push(...fresh);
      const read = index + 1;
      if (read === FIRST_SHOWN_AFTER || read % SHOWN_AFTER === 0) show(pending.splice(0));
    }
    yield;
  }
  if (pending.length > 0) show(pending);
  return { text: map.text, events, marks: [...marks.values()], shown: spans.length > SHOWN_AFTER };
}

function wholeText(region: Region, site: Site, cells: Cells | null): TextMap {
  const heads = region.kind === 'message' && !region.spec ? mailHeads(region.element) : undefined;
  const skip = site.skip?.join(',');
  if (cells) return mapText(cells.readable, skip);
  return mapText([region.element, ...(region.below ?? [])], skip, heads, 'paragraph');
}

/** The text of a message without the one it returns, where the surface tells that apart; null when it tells of no bounce. */
function* besideReturned(
  { kind, element, spec }: Region,
  site: Site,
  reader: Reader,
  place: Setting,
): Generator<void, TextMap | null> {
  const returned = kind === 'message' ? spec?.returned?.join(',') : null;
  if (!returned || !element.querySelector(returned)) return null;
  const own = mapText([element], [...(site.skip ?? []), returned].join(','));
  if (!reader.mayHold(own.text)) return null;
  yield* reader.warmUp(own.text);
  return reader.diagnose(own.text, { place }).length > 0 ? own : null;
}

/** How much context a code needs here: a log with known columns is as good as a console. */
function placeOf(region: Region, site: Site, cells: Cells | null): Setting {
  if (region.kind === 'row' && (region.spec || site.vendorCodes)) return 'esp';
  // A table of articles has a status and a code as well: a log of mail names addresses.
  if (cells && cells.known >= 2 && /\S@\S/.test(region.element.textContent)) return 'esp';
  return region.spec ? 'message' : 'page';
}

/** One mark a place, however many events tell of it. Where only words decided, those are marked. Answers with the new ones. */
function marksOf(
  region: Region,
  events: readonly PageEvent[],
  map: TextMap,
  marks: Map<string, Mark>,
): Mark[] {
  const fresh: Mark[] = [];
  for (const { id, diagnosis } of events) {
    if (!diagnosis) continue;
    for (const span of spansOf(diagnosis)) {
      const key = `${span.start}-${span.end}`;
      const place = marks.has(key) ? null : map.placeOf(span.start, span.end);
      if (!place) continue;
      const mark = markAt(place, id, diagnosis, region);
      marks.set(key, mark);
      fresh.push(mark);
    }
  }
  return fresh;
}

function markAt(place: Place, entry: string, diagnosis: Diagnosis, region: Region): Mark {
  const row = place.startContainer.parentElement?.closest(ROWS);
  const block = blockOf(place.startContainer);
  return {
    entry,
    category: diagnosis.undecided ? null : (diagnosis.candidates[0]?.category ?? null),
    diagnosis,
    place,
    range: new StaticRange(place),
    anchor: (row && region.element.contains(row) ? row : block) ?? region.element,
  };
}

function isInPlace({ place, range }: Mark): boolean {
  return (
    place.startContainer.isConnected &&
    place.endContainer.isConnected &&
    range.endOffset <= place.endContainer.length
  );
}

function shift(diagnosis: Diagnosis, by: number): Diagnosis {
  if (by === 0) return diagnosis;
  const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    ...diagnosis,
    span: moved(diagnosis.span),
    hits: diagnosis.hits.map(moved),
    candidates: diagnosis.candidates.map((candidate) => ({
      ...candidate,
      evidence: candidate.evidence.map((one) => ({ ...one, span: one.span && moved(one.span) })),
    })),
  };
}
