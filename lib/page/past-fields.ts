/**
 * Asks elements past the fields of a form. A form that is asked for `parentElement` answers with its field of that name, if it has one:
 * the field is inside the form, and who climbs on from there never arrives. A mail can hold such a form. (HTML, "form.name".)
 */
type Getter<T> = (this: Node) => T;

const getter = <T>(of: object, name: string): Getter<T> =>
  Object.getOwnPropertyDescriptor(of, name)!.get! as Getter<T>;

// Found at the first call: this file is also loaded where there is no DOM.
let parentGetter: Getter<Element | null> | undefined;
let shadowGetter: Getter<ShadowRoot | null> | undefined;

/** The element a node stands in, or null. */
export function parentOf(node: Node): Element | null {
  parentGetter ??= getter(Node.prototype, 'parentElement');
  return parentGetter.call(node);
}

/** The open shadow root of an element, or null. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  shadowGetter ??= getter(Element.prototype, 'shadowRoot');
  return shadowGetter.call(element);
}

/** Does an element fit a selector? */
export const fits = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** The elements inside an element that fit a selector, in text order. */
export const allWithin = (element: Element, selector: string): NodeListOf<Element> =>
  Element.prototype.querySelectorAll.call(element, selector);

/** What is known of an element or the nearest one around it. */
export function firstAround<T>(element: Element, known: (at: Element) => T | undefined): T | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const found = known(at);
    if (found !== undefined) return found;
  }
  return null;
}
