import type { Site } from '#lib/sites/site.ts';
import type { Observation } from '#lib/tally/observation.ts';
import { newPass } from './finder.ts';
import { readRegion, type Reader } from './findings.ts';
import { remembering } from './remembering.ts';
import { inEditor } from './guard.ts';
import { createCounter } from './observations.ts';
import { createWatcher, type Batch } from './observer.ts';
import type { CardTools } from './overlay.ts';
import type { Findings, PageEvent, Region } from './region.ts';
import { findRegions } from './regions.ts';
import { createReporter, type PageFindings } from './report.ts';
import { innerRoots, rootOf, type Root } from './roots.ts';
import { runSliced } from './slices.ts';
import { createStages } from './stage.ts';

/** What a page session needs from outside: the engine, the card, and ways out. */
export type SessionTools = CardTools & {
  reader: Reader;
  /** True once the background has counted them. */
  observed(observations: Observation[]): Promise<boolean>;
  report(findings: PageFindings): void;
};

/** One page of one site, until the signal fires (navigation, update, switched off). */
export type PageSession = {
  goto(id: string): Promise<boolean>;
  step(by: 1 | -1): Promise<boolean>;
};

type Known = { region: Region; adapted: boolean; findings: Findings };

/** Reads a page of a site, marks it and counts its events until the signal fires. */
export function startSession(
  doc: Document,
  site: Site,
  tools: SessionTools,
  signal: AbortSignal,
): PageSession {
  const regions = new Map<Element, Known>();
  /** Rows that were read, also those that tell of nothing: a row that turns into a delivery is read again. */
  const rowsRead = new WeakMap<Element, Pick<Known, 'region' | 'adapted'>>();
  const isRead = (row: Element) => rowsRead.has(row);
  const reader = remembering(tools.reader);
  const roots = new Map<Node, Root>();
  const view = doc.defaultView!;
  const counter = createCounter(tools.observed, view, signal);
  const reporter = createReporter(site, () => regions.values(), tools.report, signal);
  const stages = createStages(tools, (id) => eventById(id), signal);
  signal.addEventListener('abort', counter.now, { once: true });

  const eventById = (id: string): PageEvent | null => {
    for (const { findings } of regions.values()) {
      const event = findings.events.find((one) => one.id === id);
      if (event) return event;
    }
    return null;
  };

  const watcher = createWatcher((batch) => runSliced(read(batch), signal).then(() => {}), signal);

  const enter = (root: Root, batch: Batch) => {
    if (roots.has(root.node)) return;
    roots.set(root.node, root);
    watcher.watch(root);
    if (root.node.nodeType === Node.DOCUMENT_NODE) {
      if (root.doc.documentElement) batch.dirty.add(root.doc.documentElement);
      root.doc.addEventListener('load', (event) => void enterFrame(event.target as Node), {
        capture: true,
        signal,
      });
      return;
    }
    stages.of(root.doc).style(root.node as ShadowRoot);
    for (const child of root.node.children) batch.dirty.add(child);
  };

  /** A frame has loaded: its document is new. */
  const enterFrame = (target: Node) => {
    if (/^i?frame$/i.test(target.nodeName)) {
      void runSliced(read({ dirty: new Set([target as Element]), removed: true }), signal);
    }
  };

  const drop = (known: Known) => {
    stages.of(known.region.root.doc).marks.remove(known.findings.marks);
    regions.delete(known.region.element);
    if (known.region.kind === 'message') counter.forget(known.region.element);
  };

  function* read(batch: Batch): Generator<void> {
    const pass = newPass();
    const due = new Map<Element, { region: Region; adapted: boolean }>();
    if (batch.removed)
      for (const known of regions.values()) if (!known.region.element.isConnected) drop(known);
    for (const element of batch.dirty) {
      for (const inner of innerRoots(element)) {
        if (inner) enter(inner, batch);
        else yield;
      }
      const known = regionAround(element) ?? readRowAround(element);
      if (known && (known.adapted || known.region.kind === 'row')) {
        due.set(known.region.element, known);
        continue;
      }
      const within = known ? known.region.element : element;
      const root = roots.get(within.getRootNode());
      if (known) due.set(within, known);
      if (!root || inEditor(within)) continue;
      if (!site.rows && !site.messages && !tools.reader.mayHold(within.textContent)) continue;
      for (const found of findRegions(within, root, site, pass, tools.reader.mayHold, isRead)) {
        if (found) due.set(found.region.element, found);
        else yield;
      }
      yield;
    }
    for (const { region, adapted } of due.values()) {
      if (!region.element.isConnected) continue;
      const before = regions.get(region.element);
      const { marks } = stages.of(region.root.doc);
      if (region.kind === 'row') rowsRead.set(region.element, { region, adapted });
      const findings = yield* readRegion(region, site, reader, pass, before?.findings, (found) => {
        marks.add(found);
        // The first marks of a giant text are painted at once, the rest when it has been read.
        if (marks.near().size === 0) stages.flush();
      });
      if (findings === before?.findings) continue;
      if (before) drop(before);
      if (findings.events.length === 0) continue;
      regions.set(region.element, { region, adapted, findings });
      if (!findings.shown) marks.add(findings.marks);
      counter.put(region.element, findings.events);
    }
    stages.flush();
    reporter.changed();
  }

  const readRowAround = (element: Element): Pick<Known, 'region' | 'adapted'> | null => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const known = rowsRead.get(at);
      if (known) return known;
    }
    return null;
  };

  const regionAround = (element: Element): Known | null => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const known = regions.get(at);
      if (known) return known;
    }
    return null;
  };

  const first: Batch = { dirty: new Set(), removed: false };
  enter(rootOf(doc), first);
  void runSliced(read(first), signal);

  return {
    goto: (id) => stages.goto(id),
    step: (by) => stages.step(by),
  };
}
