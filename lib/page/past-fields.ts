/**
 * Asks nodes past what a page has named like the question. A form that is asked for `parentElement` answers with its field of that
 * name, a document that is asked for `body` with `<img name="body">`: a mail can hold both, and who believes it loses the page, or climbs
 * in it without end. (HTML, "form.name", "document.name".) The prototypes of our own world cannot be named over.
 */
type Getter<T> = (this: Node) => T;

// Found at the first call: this file is also loaded where there is no DOM. Kept, because Firefox takes a microsecond and more to
// answer a script of an extension what a global name like `Element` is, and a getter a twentieth of that.
let typeGetter: Getter<number> | undefined;
let ownerGetter: Getter<Document | null> | undefined;
let parentGetter: Getter<Element | null> | undefined;
let shadowGetter: Getter<ShadowRoot | null> | undefined;
let textGetter: Getter<string | null> | undefined;
let partsGetter: Getter<number> | undefined;
let childrenGetter: Getter<NodeListOf<ChildNode>> | undefined;
let connectedGetter: Getter<boolean> | undefined;
let boxMethod: ((this: Element) => DOMRect) | undefined;
let matchesMethod: ((this: Element, selector: string) => boolean) | undefined;
let elements: Element | undefined;
let documents: Document | undefined;
let shadowRoots: ShadowRoot | undefined;

/** The getter of a prototype or of one it is made from. */
const getter = <T>(of: object, name: string): Getter<T> =>
  (Object.getOwnPropertyDescriptor(of, name)?.get as Getter<T> | undefined) ??
  getter(Object.getPrototypeOf(of) as object, name);

/** The kind of a node, as `Node.ELEMENT_NODE`. */
export function typeOf(node: Node): number {
  typeGetter ??= getter(Node.prototype, 'nodeType');
  return typeGetter.call(node);
}

/** Is a node a document? */
export const isDocument = (node: Node): node is Document => typeOf(node) === Node.DOCUMENT_NODE;

/** The document a node belongs to, or is. */
export function docOf(node: Node): Document {
  ownerGetter ??= getter(Node.prototype, 'ownerDocument');
  return ownerGetter.call(node) ?? (node as Document);
}

/** The element a node stands in, or null. */
export function parentOf(node: Node): Element | null {
  parentGetter ??= getter(Node.prototype, 'parentElement');
  return parentGetter.call(node);
}

/** The text of an element, of all that is in it. */
export function textOf(element: Element): string {
  textGetter ??= getter(Element.prototype, 'textContent');
  return textGetter.call(element) ?? '';
}

/** How many elements stand right in one. */
export function partsOf(element: Element): number {
  partsGetter ??= getter(Element.prototype, 'childElementCount');
  return partsGetter.call(element);
}

/** What stands in an element, as of now. */
export function childNodesOf(element: Element): ChildNode[] {
  childrenGetter ??= getter(Node.prototype, 'childNodes');
  return copied(childrenGetter.call(element));
}

/** The first of a list, at most so many. Lists of nodes are slow to go through by iterator. */
export function copied<N extends Node>(list: ArrayLike<N>, most = Infinity): N[] {
  const length = Math.min(list.length, most);
  const nodes: N[] = [];
  for (let at = 0; at < length; at++) nodes.push(list[at]!);
  return nodes;
}

/** The open shadow root of an element, or null. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  shadowGetter ??= getter(Element.prototype, 'shadowRoot');
  return shadowGetter.call(element);
}

/** Does a node stand in a document? */
export function isConnected(node: Node): boolean {
  connectedGetter ??= getter(Node.prototype, 'isConnected');
  return connectedGetter.call(node);
}

function prototypeOf(type: number): object {
  if (type === Node.ELEMENT_NODE) return (elements ??= Element.prototype);
  if (type === Node.DOCUMENT_NODE) return (documents ??= Document.prototype);
  return (shadowRoots ??= ShadowRoot.prototype);
}

/** What a node has of its own under a name; a method comes bound to the node. */
export function past<N extends Element | Document | ShadowRoot, K extends keyof N>(node: N, name: K): N[K] {
  const type = typeOf(node);
  const value = Reflect.get(prototypeOf(type), name, node) as N[K];
  return typeof value === 'function' ? (value.bind(node) as N[K]) : value;
}

/** Is this page behind another tab? Also asked where there is no page. */
export const isOutOfSight = (): boolean => typeof document === 'object' && past(document, 'hidden');

/** The box of an element in the window, CSS px. */
export function boxOf(element: Element): DOMRect {
  boxMethod ??= Element.prototype.getBoundingClientRect;
  return boxMethod.call(element);
}

/** Does an element fit a selector? */
export function fits(element: Element, selector: string): boolean {
  matchesMethod ??= Element.prototype.matches;
  return matchesMethod.call(element, selector);
}

/** What is known of an element or the nearest one around it. */
export function firstAround<T>(element: Element, known: (at: Element) => T | undefined): T | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const found = known(at);
    if (found !== undefined) return found;
  }
  return null;
}

/** The elements inside a node that fit a selector, in text order. */
export const allWithin = (node: Element | Document, selector: string): NodeListOf<Element> =>
  past(node, 'querySelectorAll')(selector);
