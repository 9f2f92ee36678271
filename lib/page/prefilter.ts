/** Above this many elements a subtree is tested child by child, so that no slice gets long. */
const MANY_ELEMENTS = 4_000;

/**
 * May the text below an element hold a code? One look at `textContent` (cheaper than walking), in pieces for giant pages;
 * stops at the first piece that may. Yields where the work may be interrupted.
 */
export function* mayHoldBelow(
  element: Element,
  mayHold: (text: string) => boolean,
): Generator<void, boolean> {
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
