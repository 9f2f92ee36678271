import type { Site } from '#lib/sites/site.ts';
import { createBacklog, type Work } from './backlog.ts';
import { createCalm } from './calm.ts';
import { newPass, type Pass } from './finder.ts';
import { readRegion, type Reader } from './findings.ts';
import { foundWithin, isFoundMessage, isWithinFound } from './found-messages.ts';
import { remembering } from './remembering.ts';
import { inEditor } from './guard.ts';
import type { Mark } from './marks.ts';
import { createNearMarks } from './near-marks.ts';
import { createCounter, type WaysOut } from './observations.ts';
import { createDifferences } from './differences.ts';
import { createDoze } from './doze.ts';
import { createKnownRows } from './known-rows.ts';
import { createWatcher, type Batch } from './observer.ts';
import type { CardTools } from './overlay.ts';
import { firstAround, isDocument, past } from './past-fields.ts';
import { eventAmong, isShown, isTorn, shownAmong, type Due, type Known, type Region } from './region.ts';
import { findRegions } from './regions.ts';
import { createReporter, type PageFindings } from './report.ts';
import { attend, innerRoots, isGone, rootOf, type Root } from './roots.ts';
import { shownRegions } from './shown-regions.ts';
import { createSight } from './sight.ts';
import { giveWay, runSliced } from './slices.ts';
import { createStages } from './stage.ts';

/** What a page session needs from outside: the engine, the card, and ways out. */
export type SessionTools = CardTools &
  WaysOut & {
    reader: Reader;
    report(findings: PageFindings): void;
  };

/** One page of one site, until the signal fires (navigation, update, switched off). */
export type PageSession = {
  goto(id: string): Promise<boolean>;
  step(by: 1 | -1): Promise<boolean>;
};

/** A page of more elements is not looked through before what can be seen has been read. */
const GIANT = 5_000;
/** Up to so many regions are read at once; of more, or while more wait, those that can be seen come first. */
const AT_ONCE = 24;
/** More regions than one pass over a page finds: keeps the marks of a pass behind those of the pass before. */
const MAX_REGIONS = 1_000_000;
/** So many times what a giant text holds is painted while it is still read: a small window's marks, then a tall one's. */
const PAINTED_EARLY = 2;

/** Reads a page of a site, marks it and counts its events until the signal fires. */
export function startSession(
  doc: Document,
  site: Site,
  tools: SessionTools,
  signal: AbortSignal,
): PageSession {
  const regions = new Map<Element, Known>();
  /** Rows that were read, also those that tell of nothing: a row that turns into a delivery is read again. */
  const rowsRead = new WeakMap<Element, Due>();
  const rows = createKnownRows(regions, rowsRead);
  const isRead = (row: Element) => rowsRead.has(row);
  const reader = remembering(tools.reader);
  const roots = new Map<Node, Root>();
  const counter = createCounter(tools, past(doc, 'defaultView')!, signal);
  const reporter = createReporter(site, () => regions.values(), tools.report, signal);
  // Of a long log few marks are known at first: badges wait until it is clear whether they are few.
  let isReadOnce = false;
  const badges = () => isReadOnce && !backlog.isReading() && tools.badges();
  const stages = createStages({ ...tools, badges }, (id) => eventAmong(regions.values(), id), signal);
  const nearMarks = createNearMarks(regions, stages);

  const doze = createDoze(
    createDifferences({
      roots: () => roots.values(),
      regions,
      rowsRead,
      near: () => nearMarks.regions(),
      awaits: (region) => backlog.awaits(region),
    }),
  );
  // What changes while the page is read for the first time is looked at after it, when it is known what belongs together.
  const watcher = createWatcher(
    (batch) => read(batch),
    signal,
    rows,
    () => begun.catch(() => {}),
    doze,
  );

  const enter = (root: Root, batch: Batch) => {
    // A document that no longer heard us was written anew, and has lost what listened to it.
    if (roots.has(root.node) && isDocument(root.node)) leave(root.doc);
    if (roots.has(root.node)) return;
    roots.set(root.node, root);
    if (isDocument(root.node) && root.node !== doc) attend(root.node, leave, signal);
    watcher.watch(root);
    for (const child of past(root.node, 'children')) batch.dirty.add(child);
    if (!isDocument(root.node)) stages.of(root.doc).style(root.node);
    else
      past(root.doc, 'addEventListener')('load', (event) => void enterFrame(event.target as Node), {
        capture: true,
        signal,
      });
  };

  /** A frame has loaded: its document is new. */
  const enterFrame = (target: Node) => {
    if (/^i?frame$/i.test(target.nodeName)) {
      const batch = { dirty: new Set([target as Element]), stale: new Set<Element>(), removed: true };
      // A copy of us in there learns only after this event that its document was written anew.
      void giveWay().then(() => runSliced(read(batch), signal));
    }
  };

  /** Nothing of a frame's document stays ours. */
  const leave = (held: Document) => {
    for (const known of regions.values()) if (known.region.root.doc === held) drop(known);
    for (const [node, root] of roots) if (root.doc === held) roots.delete(node);
    stages.end(held);
    told();
  };
  const isHeld = (region: Region) => roots.get(region.root.node) === region.root && isShown(region);
  const unmark = ({ root }: Region, marks: readonly Mark[]) => {
    if (roots.has(root.doc) && !isGone(root.doc)) stages.of(root.doc).marks.remove(marks);
  };

  const drop = ({ region, findings }: Known) => {
    unmark(region, findings.marks);
    regions.delete(region.element);
    doze.forget(region.element);
    rows.forget();
    if (region.kind === 'message') counter.forget(region.element);
  };

  const dropGone = (dirty: Set<Element>) => {
    const shown = shownAmong();
    for (const known of regions.values()) {
      if (!shown(known.region)) drop(known);
      else if (isTorn(known.region)) dirty.add(known.region.element);
    }
    for (const { node } of roots.values()) if (isGone(node)) roots.delete(node);
  };

  let pass: Pass = newPass(site.words ?? null);
  let passes = 0;
  const told = () => {
    stages.flush();
    reporter.changed();
  };
  const calm = createCalm(doc, signal);
  const backlog = createBacklog(calm, told, signal);
  const inSight = createSight(calm.moves);

  /** Of a giant page what can be seen is read before the rest is even looked at. */
  function* begin(): Generator<void> {
    if (past(doc, 'getElementsByTagName')('*').length > GIANT) {
      pass = newPass(site.words ?? null);
      passes += 1;
      yield* readNow(yield* shownRegions(doc, roots, site, pass, tools.reader.mayHold));
    }
    yield* read(first);
  }

  function* readNow(due: ReadonlyMap<Element, Due>): Generator<void> {
    if (due.size > 0) yield* reader.warmUp();
    yield* readFirst(due);
    told();
  }

  function* read(batch: Batch): Generator<void> {
    pass = newPass(site.words ?? null);
    passes += 1;
    const due = new Map<Element, Due>();
    if (batch.removed) dropGone(batch.dirty);
    for (const row of batch.stale) {
      const known = regions.get(row) ?? rowsRead.get(row);
      if (known) due.set(row, known);
    }
    for (const element of batch.dirty) {
      const root = roots.get(past(element, 'getRootNode')());
      if (!root) continue;
      for (const inner of innerRoots(element)) {
        if (inner) enter(inner, batch);
        else yield;
      }
      const around = firstAround(element, (at) => regions.get(at));
      const known = around ?? firstAround(element, (at) => rowsRead.get(at));
      if (known && (known.adapted || known.region.kind === 'row')) {
        due.set(known.region.element, known);
        continue;
      }
      const within = around ? around.region.element : element;
      if (inEditor(within)) continue;
      const inner: Due[] = [];
      for (const found of findRegions(within, root, site, pass, tools.reader.mayHold, isRead)) {
        if (found) inner.push(found);
        if (!found || inner.length % 16 === 0) yield;
      }
      // What was one message is a thread by now, once answers stand below it.
      const isApart = inner.some(
        ({ region }) => region.element !== within && past(within, 'contains')(region.element),
      );
      if (around && isApart) drop(around);
      else if (around) due.set(within, around);
      for (const found of inner) due.set(found.region.element, found);
      yield;
    }
    yield* readNow(due);
  }

  /** Reads what can be seen; the rest waits for the page to rest. */
  function* readFirst(due: ReadonlyMap<Element, Due>): Generator<void> {
    const left = [...due].filter(([element, one]) => !isAwaited(element, one));
    const near = left.filter(([element]) => !nearMarks.isFar(element));
    const isMuch = near.length > AT_ONCE || backlog.size() > AT_ONCE;
    const seen = isMuch ? yield* inSight(near) : new Map(near);
    const works = new Map<Element, Work>();
    let order = passes * MAX_REGIONS;
    for (const [element, one] of left) {
      const wasRead = regions.has(element) || rowsRead.has(element);
      if (!wasRead) rows.forget();
      if (one.region.kind === 'row') rowsRead.set(element, one);
      const work = workOn(one, ++order);
      if (seen.has(element)) works.set(element, work);
      else backlog.put(element, work, wasRead);
      if (order % 128 === 0) yield;
    }
    for (const [element, work] of works) {
      yield* backlog.begin(element, work);
      yield;
    }
  }

  /** Its reading waits, and would be made anew with each change of a page that never rests. */
  const isAwaited = (element: Element, { region }: Due): boolean =>
    rowsRead.get(element)?.region === region && !nearMarks.has(element) && backlog.again(element);

  /** The reading of one region. */
  const workOn = (due: Due, order: number): Work => {
    const shown: Mark[] = [];
    return {
      steps: readOne(due, order, shown),
      abandon: () => shown.length === 0 || unmark(due.region, shown),
    };
  };

  function* readOne({ region, adapted }: Due, order: number, shown: Mark[]): Generator<void> {
    const { element } = region;
    // A row that was read before may stand in an editor by now.
    if (!isHeld(region) || inEditor(element)) return;
    const before = regions.get(element);
    const { marks } = stages.of(region.root.doc);
    let times = 0;
    const findings = yield* readRegion(region, site, reader, pass, before?.findings, (found) => {
      shown.push(...found);
      marks.add(found, order);
      // The first marks of a giant text are painted at once, the rest when it has been read.
      if (++times <= PAINTED_EARLY || marks.near().size === 0) stages.flush();
    });
    if (findings === before?.findings) {
      marks.reorder(findings.marks, order);
      return;
    }
    const isFound = isFoundMessage({ region, adapted });
    const held = isHeld(region);
    const old = held ? regions.get(element) : undefined;
    if (!held || (isFound && isWithinFound(element, regions)) || findings.events.length === 0) {
      if (old) drop(old);
      unmark(region, shown);
      return;
    }
    // It stood in another document.
    if (old && old.region.root.doc !== region.root.doc) drop(old);
    if (isFound) for (const known of foundWithin(element, regions)) drop(known);
    if (old?.region !== region) rows.forget();
    regions.set(element, { region, adapted, findings });
    marks.replace(old?.findings.marks ?? [], findings.shown ? [] : findings.marks, order);
    counter.put(element, findings.events);
  }

  const first: Batch = { dirty: new Set(), stale: new Set(), removed: false };
  enter(rootOf(doc), first);
  const begun = runSliced(begin(), signal).finally(() => {
    isReadOnce = true;
    if (!signal.aborted) told();
  });

  return {
    goto: (id) => stages.goto(id),
    step: (by) => stages.step(by),
  };
}
