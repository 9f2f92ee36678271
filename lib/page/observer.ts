import { elementOf, inEditor } from './guard.ts';
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
    if (rested && globalThis.document?.hidden) void giveWay().then(run);
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
    if (dirty.size > MANY) await giveWay();
    await handle({ dirty, removed: current.removed });
    ended = performance.now();
    heavy = ended - begun > HEAVY_MS;
    scheduled = false;
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
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'characterData') {
      add(target.parentNode, batch);
      continue;
    }
    for (const node of addedNodes) {
      if (node.nodeType === Node.TEXT_NODE) add(target, batch);
      else if (node.nodeType === Node.ELEMENT_NODE && node.isConnected && !moved?.has(node)) add(node, batch);
    }
    if (removedNodes.length === 0) continue;
    let text = false;
    for (const node of removedNodes) {
      if (moved?.has(node)) continue;
      batch.removed = true;
      if (node.nodeType === Node.TEXT_NODE || addedNodes.length === 0) text = true;
    }
    if (text) add(target, batch);
  }
}

/** Nodes that left and came back within one batch, as frameworks do to reorder rows: what was found in them is still right. */
function movedNodes(records: readonly MutationRecord[]): Set<Node> | null {
  let removed: Set<Node> | null = null;
  let moved: Set<Node> | null = null;
  for (const record of records) {
    for (const node of record.removedNodes)
      if (node.nodeType === Node.ELEMENT_NODE) (removed ??= new Set()).add(node);
    if (!removed) continue;
    for (const node of record.addedNodes) {
      if (removed.has(node) && node.isConnected) (moved ??= new Set()).add(node);
    }
  }
  return moved;
}

function add(node: Node | null, batch: Batch): void {
  const element = node && elementOf(node);
  if (!element?.isConnected) return;
  if (batch.dirty.size < MAX_DIRTY) batch.dirty.add(element);
  else batch.dirty = new Set([element.ownerDocument.documentElement]);
}

function outermost(dirty: ReadonlySet<Element>): Set<Element> {
  const roots = new Set<Element>();
  for (const element of dirty) {
    if (!element.isConnected) continue;
    let above = element.parentElement;
    while (above && !dirty.has(above)) above = above.parentElement;
    if (!above && !inEditor(element)) roots.add(element);
  }
  return roots;
}
