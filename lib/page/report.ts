import type { Site } from '#lib/sites/site.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import type { FrameReport, PageEntry } from '#lib/tally/page-entry.ts';
import { shownAmong, type Known, type PageEvent } from './region.ts';

/** Most entries told; a longer page is cut (its events are still counted). */
const MAX_ENTRIES = 2_000;
/** Comparing places among more regions takes longer than a frame: then they are told as they were read. */
const MAX_SORTED = 200;
/** A report waits this long for more to come. */
const WAIT_MS = 150;
/** … and longer where there is much to tell. */
const LONG_WAIT_MS = 1_000;
const MUCH = 100;
/** As many entries told so many times in a row, each changed again within so long, milliseconds: such a page changes without end, … */
const RESTLESS = 3;
const REST_MS = 1_000;
/** … and telling much of it costs frames: it is told this seldom. */
const SELDOM_MS = 4_000;

/** What a page tells of itself. */
export type PageFindings = FrameReport;

/** Tells what the page holds, after changes and only when it differs from what was told last. */
export function createReporter(
  site: Site,
  known: () => Iterable<Known>,
  tell: (findings: PageFindings) => void,
  signal: AbortSignal,
): { changed(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  let told = 0;
  let reported = -Infinity;
  let streak = 0;
  const report = () => {
    timer = undefined;
    const findings = collect(site, known());
    if (findings.entries.length !== told) streak = 0;
    told = findings.entries.length;
    reported = performance.now();
    const text = JSON.stringify(findings);
    if (text === last) return;
    last = text;
    tell(findings);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    changed() {
      if (timer !== undefined) return;
      streak = performance.now() - reported < REST_MS ? streak + 1 : 0;
      timer = setTimeout(report, told <= MUCH ? WAIT_MS : streak > RESTLESS ? SELDOM_MS : LONG_WAIT_MS);
    },
  };
}

function collect(site: Site, known: Iterable<Known>): PageFindings {
  const entries = new Map<string, PageEntry>();
  let generic = false;
  const shown = shownAmong();
  const list = [...known].filter(({ region }) => shown(region));
  if (list.length <= MAX_SORTED) list.sort((a, b) => follows(a.region.element, b.region.element));
  for (const { adapted, findings } of list) {
    for (const event of findings.events) {
      if (!event.diagnosis) continue;
      if (!adapted) generic = true;
      if (entries.size < MAX_ENTRIES && !entries.has(event.id))
        entries.set(event.id, entryOf(event, event.diagnosis));
    }
  }
  const proven =
    (site.messages ?? site.rows) !== undefined &&
    (site.confidence === 'multi-source' || site.confidence === 'source-verified');
  return {
    site: site.id,
    layoutChanged: proven && generic,
    entries: [...entries.values()],
  };
}

const follows = (a: Element, b: Element): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

function entryOf({ id, observation, tallied }: PageEvent, diagnosis: Diagnosis): PageEntry {
  const { category, reason, reply, status, recipientDomain, permanence, outcome } = observation;
  const { provider } = diagnosis;
  const neverSent = outcome === 'never-sent';
  return { id, category, reason, reply, status, provider, recipientDomain, permanence, neverSent, tallied };
}
