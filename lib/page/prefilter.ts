import { docOf, past } from './past-fields.ts';

/** Above this many elements a subtree is tested child by child, so that no slice gets long. */
const MANY_ELEMENTS = 4_000;

/** Longer texts are tested in pieces, UTF-16 units. */
const PIECE = 65_536;
/** More than a code needs, so that none is lost where a text is cut. */
const OVERLAP = 512;
/** So many texts of a subtree, and of each preformatted part of it, tell whether it is giant: a giant text has few nodes. */
const MEASURED = 64;
/** A subtree with more text in those is never joined to one string, UTF-16 units. */
const GIANT = 4 * PIECE;

/**
 * May the text below an element hold a code? One look at `textContent` (cheaper than walking), in pieces for giant pages;
 * stops at the first piece that may. Yields where the work may be interrupted.
 */
export function* mayHoldBelow(
  element: Element,
  mayHold: (text: string) => boolean,
): Generator<void, boolean> {
  return yield* isGiant(element) ? mayHoldInTexts(element, mayHold) : mayHoldInParts(element, mayHold);
}

function* mayHoldInParts(element: Element, mayHold: (text: string) => boolean): Generator<void, boolean> {
  const firstChild = past(element, 'firstChild');
  if (firstChild?.nodeType === Node.TEXT_NODE && (firstChild as Text).length > GIANT)
    return yield* mayHoldInTexts(element, mayHold);
  if (past(element, 'getElementsByTagName')('*').length < MANY_ELEMENTS) {
    return mayHold(past(element, 'textContent'));
  }
  for (const child of past(element, 'children')) {
    if (yield* mayHoldInParts(child, mayHold)) return true;
    yield;
  }
  // Text that stands directly between the children.
  for (const node of past(element, 'childNodes')) {
    if (node.nodeType === Node.TEXT_NODE && mayHold(node.nodeValue!)) return true;
  }
  return false;
}

function isGiant(element: Element): boolean {
  if (beginsGiant(element)) return true;
  for (const part of past(element, 'getElementsByTagName')('pre')) if (beginsGiant(part)) return true;
  return false;
}

function beginsGiant(element: Element): boolean {
  const texts = past(docOf(element), 'createTreeWalker')(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let n = 0; n < MEASURED && texts.nextNode(); n++) {
    length += (texts.currentNode as Text).length;
    if (length > GIANT) return true;
  }
  return false;
}

/** Goes through the texts in order and tests as much of them at once as makes a piece. */
function* mayHoldInTexts(element: Element, mayHold: (text: string) => boolean): Generator<void, boolean> {
  const texts = past(docOf(element), 'createTreeWalker')(element, NodeFilter.SHOW_TEXT);
  let held = '';
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (let at = 0; at < node.length; at += PIECE) {
      // Not `data`: Firefox copies all of it to ask for a part.
      held += node.substringData(at, PIECE);
      if (held.length < PIECE) continue;
      if (mayHold(held)) return true;
      held = held.slice(-OVERLAP);
      yield;
    }
  }
  return mayHold(held);
}
