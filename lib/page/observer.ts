import type { Doze, Ears } from './doze.ts';
import { elementOf, inEditor } from './guard.ts';
import type { KnownRows } from './known-rows.ts';
import { createPace } from './pace.ts';
import { copied, docOf, isConnected, isOutOfSight, past, parentOf } from './past-fields.ts';
import { isGone, type Root } from './roots.ts';
import { giveWay, runSliced } from './slices.ts';

/** Wait between two batches, milliseconds; the first change after a rest is looked at at once. */
const BATCH_MS = 30;
/** More changed places than this in a batch are one big change of the whole root. */
const MAX_NOTED = 20_000;
/** So many records are kept as they came; a page that brings more before a batch has them noted at once, each place once. */
const MAX_KEPT = 4_000;

/** What changed in the roots since the last batch. */
export type Batch = {
  /** Elements whose text or children changed, outermost only. */
  dirty: Set<Element>;
  /** Known rows of changed texts: they are only to be read again. */
  stale: Set<Element>;
  /** Something left the page. */
  removed: boolean;
};

/** As it is told by the observers. */
type Records = readonly MutationRecord[];

/** What was told, each place once; it is sorted out in slices. `rehung`: a node went elsewhere in one piece. */
type Noted = { texts: Set<Node>; elements: Set<Element>; removed: boolean; rehung: boolean };

const NO_ROWS: KnownRows = { of: () => null, forget() {} };
const nothing = (): Noted => ({ texts: new Set(), elements: new Set(), removed: false, rehung: false });
const isNothing = ({ texts, elements, removed }: Noted): boolean =>
  texts.size === 0 && elements.size === 0 && !removed;

/**
 * Watches roots and has batches of what changed read. Nothing runs while nothing changes, and a page that changes without end pays
 * only a small share of its time: with `doze` it is then looked at from time to time, and not listened to. `read` is told of elements
 * outside editors only. `ready` is waited for before the first batch.
 */
export function createWatcher(
  read: (batch: Batch) => Iterable<void>,
  signal: AbortSignal,
  rows: KnownRows = NO_ROWS,
  ready: () => Promise<unknown> | void = () => {},
  doze: Doze | null = null,
) {
  const pace = createPace();
  let noted = nothing();
  let ofTextsKept: Records[] = [];
  let ofListsKept: Records[] = [];
  let kept = 0;
  let scheduled = false;
  let ended = -Infinity;
  let isDeaf = false;

  // This runs with every frame of a page that changes without end, when the page has just filled the processor's caches with
  // its own: the records are looked at once a batch, where one after another is asked the same.
  const changed = (records: Records) => {
    kept += records.length;
    doze?.add(records.length);
    if (kept > MAX_KEPT) note();
    if (!scheduled) schedule();
  };
  // Two, so that a text need not be asked for more than itself: a page may change thousands a second, and each question crosses
  // into its world.
  const ofTexts = new MutationObserver((records) => {
    ofTextsKept.push(records);
    changed(records);
  });
  const ofLists = new MutationObserver((records) => {
    ofListsKept.push(records);
    changed(records);
  });

  const note = () => {
    const texts = ofTextsKept;
    const lists = ofListsKept;
    ofTextsKept = [];
    ofListsKept = [];
    kept = 0;
    for (const records of texts) noteTexts(records, noted);
    for (const records of lists) noteLists(records, noted);
  };

  const schedule = () => {
    scheduled = true;
    // All that changed before was read.
    const quiet = performance.now() - ended;
    const wait = Math.max(quiet > BATCH_MS ? 0 : BATCH_MS, pace.wait(quiet));
    // Out of sight timers come late; a task does not.
    if (wait === 0 && isOutOfSight()) void giveWay().then(run);
    else setTimeout(() => void run(), wait);
  };

  const run = async () => {
    if (signal.aborted) return;
    try {
      await ready();
      pace.spend(await runSliced(work(), signal));
      if (doze?.isOn()) await doze.run(ears, read, signal).finally(listenAgain);
    } finally {
      // A page on which one reading failed is still read when it changes again.
      ended = performance.now();
      scheduled = false;
    }
    if (!signal.aborted && (kept > 0 || !isNothing(noted))) schedule();
  };

  /** The page has come to rest: all of it is read once more, also what no text told of. */
  const listenAgain = () => {
    if (signal.aborted || !doze) return;
    ears.open();
    for (const top of doze.tops()) noted.elements.add(top);
    noted.removed = true;
    doze.forget();
  };

  function* work(): Generator<void> {
    note();
    const current = noted;
    noted = nothing();
    // Rows that only changed places are no change.
    if (!isNothing(current)) yield* read(yield* sortOut(current, rows));
  }

  const observe = ({ node }: Root) => {
    ofTexts.observe(node, { characterData: true, subtree: true });
    ofLists.observe(node, { childList: true, subtree: true });
  };
  const ears: Ears = {
    open() {
      isDeaf = false;
      for (const root of doze?.roots() ?? []) if (!isGone(root.node)) observe(root);
    },
    readTold: () => work(),
    close() {
      isDeaf = true;
      ofTexts.disconnect();
      ofLists.disconnect();
      ofTextsKept = [];
      ofListsKept = [];
      kept = 0;
      noted = nothing();
      // What was answered of its rows may no longer hold when it is listened to again.
      rows.forget();
    },
  };
  signal.addEventListener('abort', ears.close, { once: true });
  return {
    watch(root: Root) {
      // All of them are heard when it listens again.
      if (!isDeaf) observe(root);
    },
  };
}

function noteTexts(records: Records, noted: Noted): void {
  // No iterators here and below: there may be thousands.
  for (let at = 0; at < records.length; at++) addText(records[at]!.target, noted);
}

function noteLists(records: Records, noted: Noted): void {
  const lists = records.map((record) => ({
    record,
    added: copied(record.addedNodes),
    removed: copied(record.removedNodes),
  }));
  const moved = movedNodes(lists, noted);
  let last: Node | null = null;
  for (const { record, added, removed } of lists) {
    let text = false;
    for (const node of added) {
      if (moved?.has(node)) continue;
      if (node.nodeType === Node.TEXT_NODE) text = true;
      else if (node.nodeType === Node.ELEMENT_NODE && node.isConnected) add(node, noted);
    }
    for (const node of removed) {
      if (moved?.has(node)) continue;
      noted.removed = true;
      if (added.length === 0 || node.nodeType === Node.TEXT_NODE) text = true;
    }
    if (!text) continue;
    const { target } = record;
    if (target !== last) add(target, noted);
    last = target;
  }
}

type List = { record: MutationRecord; added: readonly Node[]; removed: readonly Node[] };

/** Elements that left and came back within one turn, as frameworks do to reorder rows: what was found in them is still right. */
function movedNodes(lists: readonly List[], noted: Noted): Set<Node> | null {
  const left = new Map<Node, Node>();
  let moved: Set<Node> | null = null;
  for (const { record, added, removed } of lists) {
    for (const node of removed) left.set(node, record.target);
    if (left.size === 0) continue;
    for (const node of added) {
      if (!left.has(node) || node.nodeType !== Node.ELEMENT_NODE || !node.isConnected) continue;
      (moved ??= new Set()).add(node);
      if (left.get(node) !== record.target) noted.rehung = true;
    }
  }
  return moved;
}

function addText(text: Node, noted: Noted): void {
  if (noted.texts.size < MAX_NOTED) noted.texts.add(text);
  else tooMany(text, noted);
}

function add(node: Node, noted: Noted): void {
  const element = elementOf(node);
  if (!element) return;
  if (noted.elements.size < MAX_NOTED) noted.elements.add(element);
  else tooMany(element, noted);
}

function tooMany(node: Node, noted: Noted): void {
  noted.texts.clear();
  noted.elements = new Set([past(docOf(node), 'documentElement')]);
}

function* sortOut({ texts, elements, removed, rehung }: Noted, rows: KnownRows): Generator<void, Batch> {
  // Only where nothing but texts has changed each of them stands where it stood.
  if (elements.size > 0 || removed || rehung) rows.forget();
  const stale = new Set<Element>();
  let steps = 0;
  for (const text of texts) {
    const row = rows.of(text);
    const element = row ? null : elementOf(text);
    if (row) stale.add(row);
    else if (element) elements.add(element);
    if (++steps % 128 === 0) yield;
  }
  return { dirty: yield* outermost(elements), stale, removed };
}

function* outermost(changed: ReadonlySet<Element>): Generator<void, Set<Element>> {
  const dirty = new Set<Element>();
  /** Nothing at or above them has changed. */
  const clear = new Set<Element>();
  let steps = 0;
  for (const element of changed) {
    if (!isConnected(element)) continue;
    const path: Element[] = [];
    let above = parentOf(element);
    for (; above && !changed.has(above) && !clear.has(above); above = parentOf(above)) path.push(above);
    if (above && !clear.has(above)) continue;
    for (const at of path) clear.add(at);
    if (!inEditor(element)) dirty.add(element);
    if (++steps % 64 === 0) yield;
  }
  return dirty;
}
