import { docOf, past, parentOf, typeOf } from './past-fields.ts';

/** Where people write. Nothing inside is read, not even for the prefilter of a changed node. */
export const EDITOR =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox" i],[role="searchbox" i],textarea,input,select';

/** The element a node belongs to: itself, its parent, or the host of the shadow root it is. */
export function elementOf(node: Node): Element | null {
  if (typeOf(node) === Node.ELEMENT_NODE) return node as Element;
  const parent = parentOf(node);
  if (parent) return parent;
  const root = node.parentNode ?? node;
  return (root as Partial<ShadowRoot>).host ?? null;
}

/** Is the node inside an editor (also one outside the shadow root it lives in), or in a document that is one? */
export function inEditor(node: Node): boolean {
  if (past(docOf(node), 'designMode') === 'on') return true;
  for (let element = elementOf(node); element;) {
    if (past(element, 'closest')(EDITOR)) return true;
    element = (past(element, 'getRootNode')() as Partial<ShadowRoot>).host ?? null;
  }
  return false;
}
