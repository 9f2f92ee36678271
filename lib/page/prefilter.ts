/** Above this many elements a subtree is tested child by child, so that no slice gets long. */
const MANY_ELEMENTS = 4_000;

/** A text node longer than this is tested in pieces, UTF-16 units. */
const PIECE = 65_536;
/** More than a code needs, so that none is lost where a text is cut. */
const OVERLAP = 512;

/**
 * May the text below an element hold a code? One look at `textContent` (cheaper than walking), in pieces for giant pages;
 * stops at the first piece that may. Yields where the work may be interrupted.
 */
export function* mayHoldBelow(
  element: Element,
  mayHold: (text: string) => boolean,
): Generator<void, boolean> {
  const { firstChild } = element;
  if (firstChild?.nodeType === Node.TEXT_NODE && (firstChild as Text).length > PIECE) {
    if (yield* mayHoldInPieces(firstChild.nodeValue!, mayHold)) return true;
  }
  if (element.childElementCount === 0 || element.getElementsByTagName('*').length < MANY_ELEMENTS) {
    return mayHold(element.textContent);
  }
  for (const child of element.children) {
    if (yield* mayHoldBelow(child, mayHold)) return true;
    yield;
  }
  // Text that stands directly between the children.
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && mayHold(node.nodeValue!)) return true;
  }
  return false;
}

function* mayHoldInPieces(text: string, mayHold: (text: string) => boolean): Generator<void, boolean> {
  for (let at = 0; at < text.length; at += PIECE) {
    if (mayHold(text.slice(at, at + PIECE + OVERLAP))) return true;
    yield;
  }
  return false;
}
