import { EDITOR } from './guard.ts';
import { edgeOf, UNREAD, type Edge } from './blocks.ts';
import { docOf, fits, past, parentOf } from './past-fields.ts';

/** Most text read of one message or row, UTF-16 units; stops a page from handing the engine an unbounded text. */
export const MAX_REGION_TEXT = 6_000_000;

/** Where a stretch of text stands in the page. */
export type Place = { startContainer: Text; startOffset: number; endContainer: Text; endOffset: number };

/** The readable text of an element with the way back into its nodes. */
export type TextMap = {
  text: string;
  /** The place of `text.slice(start, end)`, or null when no node holds it (only separators do). */
  placeOf(start: number, end: number): Place | null;
};

type Piece = { node: Text; from: number; length: number; at: number };

/**
 * Reads elements as a person sees them, without asking for layout: blocks and `<br>` end a line, paragraphs and a second `<br>` leave an
 * empty one (a notice and the message it returns are told apart by it), table cells end with a tab,
 * `550-<b>5.1.1</b>` and `<wbr>` join, white space folds to one blank except where it is preserved. Two words that touch over
 * an element border are joined or parted by the computed display of the elements there (flex neighbours are apart).
 * Editors, scripts, whatever matches `skip` and what is in `without` are left out. Several roots are joined by tabs (the cells of a row),
 * or as `between` says.
 */
export function mapText(
  roots: readonly Element[],
  skip = '',
  without: ReadonlySet<Element> = NOTHING,
  between: Edge = 'cell',
): TextMap {
  const reader = new Reader(skip ? `${EDITOR},${skip}` : EDITOR, without);
  for (const root of roots) {
    if (skip && past(root, 'closest')(skip)) continue;
    reader.part(between);
    reader.read(root);
  }
  return reader.done();
}

const NOTHING: ReadonlySet<Element> = new Set();
const STRENGTH: Record<Edge, number> = { none: 0, inline: 1, blank: 2, cell: 3, line: 4, paragraph: 5 };
const SEPARATOR = ['', '', ' ', '\t', '\n', '\n\n'];
const WORD = /[0-9A-Za-z]/;
// Zero-width characters and soft hyphens carry no meaning; everything else that counts as white space does.
const RUNS = /[\u00ad\u200b-\u200d\u2060\ufeff]+|[\s\u00a0]+/g;

class Reader {
  private readonly unread: string;
  private readonly without: ReadonlySet<Element>;
  private readonly pieces: Piece[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private last = '';
  private lastNode: Text | null = null;
  private pending = 0;
  private readonly keeps = new WeakMap<Element, boolean>();

  constructor(unread: string, without: ReadonlySet<Element>) {
    this.unread = unread;
    this.without = without;
  }

  part(edge: Edge): void {
    const strength = STRENGTH[edge];
    if (strength > this.pending) this.pending = strength;
  }

  read(root: Element): void {
    const walker = past(docOf(root), 'createTreeWalker')(
      root,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    const open: Element[] = [root];
    let node: Node | null = walker.nextNode();
    while (node && this.length < MAX_REGION_TEXT) {
      const parent = node.parentNode;
      while (open.length > 1 && open[open.length - 1] !== parent) this.part(edgeOf(open.pop()!));
      if (node.nodeType === Node.TEXT_NODE) {
        this.text(node as Text);
        node = walker.nextNode();
        continue;
      }
      const element = node as Element;
      if (UNREAD.has(element.localName) || this.without.has(element) || fits(element, this.unread)) {
        // What is left out still stands between what is around it.
        this.part('blank');
        if (!UNREAD.has(element.localName)) this.part(edgeOf(element));
        node = after(walker);
        continue;
      }
      // A second line break leaves an empty line.
      const empty = element.localName === 'br' && this.pending >= STRENGTH.line;
      this.part(empty ? 'paragraph' : edgeOf(element));
      open.push(element);
      node = walker.nextNode();
    }
    while (open.length > 1) this.part(edgeOf(open.pop()!));
  }

  private text(node: Text): void {
    const { data } = node;
    if (data === '') return;
    if (this.keepsLines(node, data)) {
      this.append(node, 0, data.length, data.replaceAll('\u00a0', ' '));
      return;
    }
    RUNS.lastIndex = 0;
    let from = 0;
    for (let run = RUNS.exec(data); run; run = RUNS.exec(data)) {
      if (run.index > from) this.append(node, from, run.index, data.slice(from, run.index));
      from = run.index + run[0].length;
      if (/\s/.test(run[0][0]!)) this.part('blank');
    }
    if (from < data.length) this.append(node, from, data.length, data.slice(from));
  }

  private append(node: Text, from: number, to: number, text: string): void {
    if (this.pending === STRENGTH.inline && this.touches(text) && apart(this.lastNode!, node)) {
      this.pending = STRENGTH.blank;
    }
    let separator = this.length === 0 ? '' : SEPARATOR[this.pending]!;
    if (this.last === '\n') separator = this.pending === STRENGTH.paragraph ? '\n' : '';
    if (separator === ' ' && this.last === '\t') separator = '';
    if (separator) this.parts.push(separator);
    this.length += separator.length;
    this.pending = 0;
    this.pieces.push({ node, from, length: to - from, at: this.length });
    this.parts.push(text);
    this.length += text.length;
    this.last = text[text.length - 1]!;
    this.lastNode = node;
  }

  private touches(text: string): boolean {
    return this.lastNode !== null && WORD.test(this.last) && WORD.test(text[0]!);
  }

  /** Style is asked only for texts that hold a line break or a run of blanks, once per parent. */
  private keepsLines(node: Text, data: string): boolean {
    const parent = parentOf(node);
    if (!parent || !/\n|[^\S\n]{2}/.test(data)) return false;
    let keeps = this.keeps.get(parent);
    if (keeps === undefined) {
      const style = past(docOf(node), 'defaultView')?.getComputedStyle(parent);
      keeps =
        /pre|break-spaces/.test(style?.whiteSpace ?? '') ||
        style?.whiteSpaceCollapse?.startsWith('preserve') === true;
      this.keeps.set(parent, keeps);
    }
    return keeps;
  }

  done(): TextMap {
    const { pieces } = this;
    return { text: this.parts.join(''), placeOf: (start, end) => placeIn(pieces, start, end) };
  }
}

/** The node after the walker's current one and all that is inside it. */
function after(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next) return next;
  } while (walker.parentNode());
  return null;
}

/** Do two texts that touch in the markup stand apart on the screen? */
function apart(a: Text, b: Text): boolean {
  const view = past(docOf(a), 'defaultView');
  if (!view) return false;
  let left: Node = a;
  for (let up = parentOf(a); up && !past(up, 'contains')(b); up = parentOf(up)) left = up;
  let right: Node = b;
  const parent = parentOf(left);
  for (let up = parentOf(b); up && up !== parent; up = parentOf(up)) right = up;
  const display = (node: Node | null) =>
    node && node.nodeType === Node.ELEMENT_NODE ? view.getComputedStyle(node as Element).display : 'inline';
  if (/flex|grid|table/.test(display(parent))) return true;
  return display(left) !== 'inline' || display(right) !== 'inline';
}

function placeIn(pieces: readonly Piece[], start: number, end: number): Place | null {
  const first = pieces[firstEndingAfter(pieces, start)];
  let last = firstEndingAfter(pieces, end - 1);
  if (!pieces[last] || pieces[last]!.at >= end) last -= 1;
  const ending = pieces[last];
  if (!first || !ending || first.at >= end || ending.at + ending.length <= start) return null;
  return {
    startContainer: first.node,
    startOffset: first.from + Math.max(0, start - first.at),
    endContainer: ending.node,
    endOffset: ending.from + Math.min(ending.length, end - ending.at),
  };
}

/** Index of the first piece that ends after an offset. */
function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.at + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
