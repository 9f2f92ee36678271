import type { RowWords } from '#lib/sites/site.ts';
import { noticeAbove, type NoticeQuestions } from './below-notice.ts';
import { blockOf, UNREAD } from './blocks.ts';
import { cellsOf, isHeaderRow, readCells, type HeaderCache } from './columns.ts';
import { hasOwnText, isOneOfMany, neighbors } from './entries.ts';
import { inEditor } from './guard.ts';
import { allWithin, docOf, fits, past, parentOf } from './past-fields.ts';
import { newLabelCache, type LabelCache } from './read.ts';

/** A place with more text than this is not taken for one message, UTF-16 units. */
export const MAX_MESSAGE_TEXT = 20_000;
/** A row with more text is a message in a list of messages. */
const MAX_ROW_TEXT = 2_000;
/** Rows of a table that are looked at to tell a log. */
const MAX_TRIED_ROWS = 20;
/** Text nodes larger than this are tested in pieces. */
const PIECE = 65_536;

const LOGS = 'table,[role="table"],[role="grid"],[role="treegrid"],ul,ol,[role="list"]';
const LOG_ROWS = 'tr,[role="row"],li,[role="listitem"]';
const STOPS =
  'article,[role="article"],[role="document"],[role="listitem"],[role="dialog"],[role="tabpanel"]';
const SHAPE =
  /^(<?[^\s@<>]{1,64}@[^\s@<>]+\.[^\s@<>]+>?|\d{1,3}(\.\d{1,3}){3}|[245]\.\d{1,3}\.\d{1,3}|[245]\d\d)$/;

/** What a finder remembers during one pass over the page. */
export type Pass = {
  /** What the tables of the surface say. */
  words: RowWords | null;
  headers: HeaderCache;
  labels: LabelCache;
  lengths: Map<Element, number>;
  rows: Map<Element, boolean>;
  /** Of each selector list the entry that finds something in a root. */
  winners: Map<ParentNode, Map<readonly string[], string | null>>;
  /** Of each part that stands below a notice that notice. */
  notices: Map<Element, Element | null>;
};

/** A finder for one pass over the page; what it learns of a table or list serves the rest of the pass. */
export const newPass = (words: RowWords | null): Pass => ({
  words,
  headers: new Map(),
  labels: newLabelCache(),
  lengths: new Map(),
  rows: new Map(),
  winners: new Map(),
  notices: new Map(),
});

/**
 * Blocks below a node whose own text may hold a code, in text order. A block is what lies between two borders of non-inline
 * elements, so a code split over `<b>` or `<span>` is seen. Yields null where the work may be interrupted.
 */
export function* candidateBlocks(
  within: Node,
  mayHold: (text: string) => boolean,
): Generator<Element | null> {
  const walker = past(docOf(within), 'createTreeWalker')(within, NodeFilter.SHOW_TEXT);
  let parent: Node | null = null;
  let block: Element | null = null;
  let text = '';
  let steps = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentNode !== parent) {
      parent = node.parentNode;
      const next = blockOf(node);
      if (next !== block) {
        if (block && mayHold(text)) yield block;
        block = next && UNREAD.has(next.localName) ? null : next;
        text = '';
      }
    }
    const isLong = block !== null && node.length > PIECE;
    if (block && !isLong) text = text === '' ? node.data : `${text}${node.data}`;
    if (isLong || text.length > PIECE) {
      const hit = isLong ? yield* holdsInPieces(text, node, mayHold) : mayHold(text);
      if (hit && block) yield block;
      if (hit) block = null;
      text = '';
    }
    if (++steps % 64 === 0) yield null;
  }
  if (block && mayHold(text)) yield block;
}

function* holdsInPieces(
  before: string,
  node: Text,
  mayHold: (text: string) => boolean,
): Generator<null, boolean> {
  for (let at = 0; at < node.length; at += PIECE) {
    // Not `data`: Firefox copies all of it to ask for a part.
    const piece = node.substringData(at, PIECE + 64);
    if (mayHold(at === 0 ? before + piece : piece)) return true;
    yield null;
  }
  return false;
}

/** What tells the parts of a notice from messages of their own. */
export const questionsOf = (pass: Pass, mayHold: (text: string) => boolean): NoticeQuestions => ({
  isShort: (element) => textLength(element, pass) <= MAX_MESSAGE_TEXT,
  isMessage: (element) => isOneOfMany(element, (one) => textLength(one, pass), mayHold),
  known: pass.notices,
});

/** What a block belongs to: one row of a log, or one message. Null inside an editor. */
export function ownerOf(
  block: Element,
  pass: Pass,
  around: ReadonlySet<Element>,
  mayHold: (text: string) => boolean,
): { kind: 'row' | 'message'; element: Element } | null {
  // Loose text beside regions of its own kind belongs to none of them.
  if (inEditor(block) || around.has(block)) return null;
  const row = rowOf(block, pass);
  if (row) return { kind: 'row', element: row };
  if (holdsLog(block, null, pass, mayHold)) return null;
  return { kind: 'message', element: messageOf(block, pass, around, mayHold) };
}

/** The row of a log or list that a block stands in. Tables that only lay out a mail have no such rows. */
export function rowOf(block: Element, pass: Pass): Element | null {
  for (let at: Element | null = block; at && at.localName !== 'body'; at = parentOf(at)) {
    let known = pass.rows.get(at);
    if (known === undefined) pass.rows.set(at, (known = isLogRow(at, pass)));
    if (known) return at;
    if (fits(at, STOPS)) return null;
  }
  return null;
}

function isLogRow(element: Element, pass: Pass): boolean {
  const table = element.localName === 'tr' || element.getAttribute('role') === 'row';
  if (!table && element.childElementCount < 2) return false;
  if (table && isHeaderRow(element)) return false;
  const parent = parentOf(element);
  if (!parent) return false;
  const known = table ? readCells(element, pass.words, pass.headers).known : 0;
  if (known >= 2) return true;
  const alike = neighbors(element).filter((other) => other.localName === element.localName);
  if (alike.length < 3 || textLength(element, pass) > MAX_ROW_TEXT) return false;
  const cells = cellsOf(element);
  if (cells.length < 3 || hasOwnText(cells[0]!.parentElement!)) return false;
  if (alike.filter((other) => cellsOf(other).length === cells.length).length < 3) return false;
  return cells.some((cell) => SHAPE.test(cell.textContent.trim().slice(0, 200)));
}

/**
 * The message a block stands in: upwards as long as it stays about one message, to the first element that says it is one
 * (article, document, dialog, list item). A whole small page is one message, unless it holds other regions or a log.
 */
function messageOf(
  block: Element,
  pass: Pass,
  around: ReadonlySet<Element>,
  mayHold: (text: string) => boolean,
): Element {
  const questions = questionsOf(pass, mayHold);
  let at = block;
  while (!fits(at, STOPS)) {
    const notice = noticeAbove(at, questions);
    if (notice) return notice;
    const parent = parentOf(at);
    if (!parent || parent.localName === 'html' || textLength(parent, pass) > MAX_MESSAGE_TEXT) break;
    if (around.has(parent) || questions.isMessage(at) || holdsLog(parent, at, pass, mayHold)) break;
    at = parent;
  }
  return at;
}

/** Does an element hold a log of bounces, besides the child that was climbed up from? */
function holdsLog(
  element: Element,
  from: Element | null,
  pass: Pass,
  mayHold: (text: string) => boolean,
): boolean {
  for (const child of element.children) {
    if (child === from) continue;
    for (const table of fits(child, LOGS) ? [child] : allWithin(child, LOGS)) {
      const rows = [...table.querySelectorAll(LOG_ROWS)].slice(0, MAX_TRIED_ROWS);
      if (rows.some((row) => mayHold(row.textContent) && rowOf(row, pass) === row)) return true;
    }
  }
  return false;
}

/** Length of an element's text, as far as it matters: a giant page is not joined to one string to be measured. */
function textLength(element: Element, pass: Pass): number {
  let length = pass.lengths.get(element);
  if (length === undefined) pass.lengths.set(element, (length = measureText(element)));
  return length;
}

function measureText(element: Element): number {
  const walker = past(docOf(element), 'createTreeWalker')(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (length <= MAX_MESSAGE_TEXT && walker.nextNode()) length += (walker.currentNode as Text).length;
  return length;
}
