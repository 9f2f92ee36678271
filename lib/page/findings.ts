import type { Diagnosis, Span } from '#lib/smtp/diagnosis.ts';
import type { Site } from '#lib/sites/site.ts';
import { blockOf } from './blocks.ts';
import { readCells, type Cells, type HeaderCache } from './columns.ts';
import { eventsOf, type Who } from './event.ts';
import { senderOf, sendersIn } from './log-line.ts';
import type { Mark } from './marks.ts';
import type { Findings, PageEvent, Region } from './region.ts';
import { isLogLine, segmentsOf } from './segments.ts';
import { mailHeads } from './mail-heads.ts';
import { mapText, type Place, type TextMap } from './text-map.ts';

/** The engine, as a page uses it; given in, so that the small first script need not hold it. */
export type Reader = {
  mayHold(text: string): boolean;
  diagnose(text: string, options: { place: 'page' | 'message' | 'esp' }): Diagnosis[];
  readWho(text: string): Who;
};

const ROWS = 'tr,[role="row"],li,[role="listitem"]';

/**
 * Reads a region: diagnoses, the marks for them, and the events to count. `before` is what was found there last; the same text
 * in the same nodes gives it back. Yields where the work may be interrupted.
 */
export function* readRegion(
  region: Region,
  site: Site,
  reader: Reader,
  headers: HeaderCache,
  before: Findings | undefined,
): Generator<void, Findings> {
  const cells = region.kind === 'row' ? readCells(region.element, region.spec, headers) : null;
  const heads = region.kind === 'message' && !region.spec ? mailHeads(region.element) : undefined;
  const map = mapText(cells ? cells.readable : [region.element], site.skip?.join(','), heads);
  if (before && before.text === map.text && before.marks.every(isInPlace)) return before;
  const place = placeOf(region, site, cells);
  const context = { site, region, cells, text: map.text, readWho: reader.readWho, now: new Date() };
  const spans = segmentsOf(map.text);
  const log = spans.length > 1 && isLogLine(map.text) ? sendersIn(map.text) : null;
  const events: PageEvent[] = [];
  const diagnoses: Diagnosis[] = [];
  for (const { start, end } of spans) {
    const text = map.text.slice(start, end);
    const told =
      region.spec || reader.mayHold(text)
        ? reader.diagnose(text, { place }).map((found) => shift(found, start))
        : [];
    // Each line of a log is an event with a time and a sender of its own.
    if (log) events.push(...eventsOf({ ...context, text, line: { sender: senderOf(text, log) } }, told));
    else diagnoses.push(...told);
    yield;
  }
  if (!log) events.push(...eventsOf(context, diagnoses));
  yield;
  return { text: map.text, events, marks: marksOf(region, events, map) };
}

/** How much context a code needs here: a log with known columns is as good as a console. */
function placeOf(region: Region, site: Site, cells: Cells | null): 'page' | 'message' | 'esp' {
  if (region.kind === 'row' && (region.spec || site.vendorCodes)) return 'esp';
  // A table of articles has a status and a code as well: a log of mail names addresses.
  if (cells && cells.known >= 2 && /\S@\S/.test(region.element.textContent)) return 'esp';
  return region.spec ? 'message' : 'page';
}

/** One mark a place, however many events tell of it. Where only words decided, those are marked. */
function marksOf(region: Region, events: readonly PageEvent[], map: TextMap): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { id, diagnosis } of events) {
    if (!diagnosis) continue;
    for (const span of spansOf(diagnosis)) {
      const key = `${span.start}-${span.end}`;
      const place = marks.has(key) ? null : map.placeOf(span.start, span.end);
      if (place) marks.set(key, markAt(place, id, diagnosis, region));
    }
  }
  return [...marks.values()];
}

function spansOf(diagnosis: Diagnosis): readonly Span[] {
  if (diagnosis.hits.length > 0) return diagnosis.hits;
  const words = diagnosis.candidates[0]?.evidence.find((evidence) => evidence.span)?.span;
  return words ? [words] : [];
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
