import { elementOf, inEditor } from './guard.ts';
import { docOf, isOutOfSight, past, parentOf } from './past-fields.ts';
import type { Root } from './roots.ts';
import { giveWay } from './slices.ts';

/** Wait between two batches, milliseconds; the first change after a rest is looked at at once. */
const BATCH_MS = 30;
/** After a batch that took longer than this the next one waits for an idle moment. */
const HEAVY_MS = 8;
/** … but never longer than this. */
const IDLE_TIMEOUT_MS = 500;
/** After sorting out more changed places than this the page has its turn before they are read. */
const MANY = 32;
/** More changed places than this in a batch are one big change of the whole root. */
const MAX_DIRTY = 4_000;

/** What changed in the roots since the last batch. */
export type Batch = {
  /** Elements whose text or children changed, outermost only. */
  dirty: Set<Element>;
  /** Something left the page. */
  removed: boolean;
};

/**
 * Watches roots with one observer and calls back in batches. Nothing runs while nothing changes. `handle` is told of
 * elements outside editors only.
 */
export function createWatcher(handle: (batch: Batch) => Promise<void>, signal: AbortSignal) {
  let batch: Batch = { dirty: new Set(), removed: false };
  let scheduled = false;
  let heavy = false;
  let ended = -Infinity;

  const observer = new MutationObserver((records) => {
    note(records, batch);
    if (!scheduled && (batch.dirty.size > 0 || batch.removed)) schedule();
  });

  const schedule = () => {
    scheduled = true;
    const rested = performance.now() - ended > BATCH_MS;
    // Out of sight timers come late; a task does not.
    if (rested && isOutOfSight()) void giveWay().then(run);
    else if (heavy && typeof requestIdleCallback === 'function')
      requestIdleCallback(() => void run(), { timeout: IDLE_TIMEOUT_MS });
    else setTimeout(() => void run(), rested ? 0 : BATCH_MS);
  };

  const run = async () => {
    if (signal.aborted) return;
    const current = batch;
    batch = { dirty: new Set(), removed: false };
    const begun = performance.now();
    const dirty = outermost(current.dirty);
    try {
      if (dirty.size > MANY) await giveWay();
      await handle({ dirty, removed: current.removed });
    } finally {
      // A page on which one reading failed is still read when it changes again.
      ended = performance.now();
      heavy = ended - begun > HEAVY_MS;
      scheduled = false;
    }
    if (!signal.aborted && (batch.dirty.size > 0 || batch.removed)) schedule();
  };

  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    watch(root: Root) {
      observer.observe(root.node, { childList: true, characterData: true, subtree: true });
    },
  };
}

function note(records: readonly MutationRecord[], batch: Batch): void {
  const moved = movedNodes(records);
  // A page that floods us changes the same text over and over; lists of nodes are slow to go through by iterator.
  let last: Node | null = null;
  for (const record of records) {
    const { target } = record;
    if (record.type === 'characterData') {
      if (target !== last) add(target.parentNode, batch);
      last = target;
      continue;
    }
    const { addedNodes, removedNodes } = record;
    let text = false;
    for (let at = 0; at < addedNodes.length; at++) {
      const node = addedNodes[at]!;
      if (node.nodeType === Node.TEXT_NODE) text = true;
      else if (node.nodeType === Node.ELEMENT_NODE && node.isConnected && !moved?.has(node)) add(node, batch);
    }
    for (let at = 0; at < removedNodes.length; at++) {
      const node = removedNodes[at]!;
      if (moved?.has(node)) continue;
      batch.removed = true;
      if (node.nodeType === Node.TEXT_NODE || addedNodes.length === 0) text = true;
    }
    if (!text) continue;
    if (target !== last) add(target, batch);
    last = target;
  }
}

/** Nodes that left and came back within one batch, as frameworks do to reorder rows: what was found in them is still right. */
function movedNodes(records: readonly MutationRecord[]): Set<Node> | null {
  let removed: Set<Node> | null = null;
  let moved: Set<Node> | null = null;
  for (const record of records) {
    if (record.type !== 'childList') continue;
    const { removedNodes } = record;
    for (let at = 0; at < removedNodes.length; at++) {
      const node = removedNodes[at]!;
      if (node.nodeType === Node.ELEMENT_NODE) (removed ??= new Set()).add(node);
    }
    if (!removed) continue;
    const { addedNodes } = record;
    for (let at = 0; at < addedNodes.length; at++) {
      const node = addedNodes[at]!;
      if (removed.has(node) && node.isConnected) (moved ??= new Set()).add(node);
    }
  }
  return moved;
}

function add(node: Node | null, batch: Batch): void {
  const element = node && elementOf(node);
  if (!element || !past(element, 'isConnected')) return;
  if (batch.dirty.size < MAX_DIRTY) batch.dirty.add(element);
  else batch.dirty = new Set([past(docOf(element), 'documentElement')]);
}

function outermost(dirty: ReadonlySet<Element>): Set<Element> {
  const roots = new Set<Element>();
  for (const element of dirty) {
    if (!past(element, 'isConnected')) continue;
    let above = parentOf(element);
    while (above && !dirty.has(above)) above = parentOf(above);
    if (!above && !inEditor(element)) roots.add(element);
  }
  return roots;
}
