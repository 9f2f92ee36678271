import type { Selectors } from '#lib/sites/site.ts';
import { belongingTo } from './belonging.ts';
import { allWithin, copied, docOf, fits, isDocument, partsOf, past, textOf } from './past-fields.ts';

/** Where to look, nearest first: the message or row, then the documents around it. */
export type Scopes = readonly (Element | Document)[];

const LABELS = 'dt,th,td,label,legend,span,div,p,strong,b,em,i,h3,h4,h5,h6';
/** Headers of columns are no labels. */
const HEADERS = 'thead,[role="columnheader"]';
/** A label longer than this is a text. */
const MAX_LABEL = 40;
/** So many elements are looked at for labels: heads stand at the top. */
const MAX_LABELS = 3_000;

/** A value is not longer; what follows is a text that stands where a value was expected. */
const MAX_VALUE = 1_000;

/** What may be a label in a scope, kept for one pass over the page. */
export type LabelCache = {
  labels: Map<Element | Document, Map<string, Element[]>>;
  values: Map<Element | Document, Map<string, string>>;
  places: Map<Element | Document, Map<string, Element[]>>;
};

/** An empty cache; one a reading pass, because the page may change between two. */
export const newLabelCache = (): LabelCache => ({
  labels: new Map(),
  values: new Map(),
  places: new Map(),
});

/**
 * First value that a list of selectors finds, folded to one line, or the empty string. See `Selectors` for the forms. Where a
 * scope holds more messages than one, `message` tells whose value is asked for.
 */
export function readValue(
  selectors: Selectors | undefined,
  scopes: Scopes,
  labels: LabelCache = newLabelCache(),
  message: Element | null = null,
): string {
  for (const selector of selectors ?? []) {
    for (const scope of scopes) {
      const value = message ? readFolded(selector, scope, labels, message) : onceOf(selector, scope, labels);
      if (value !== '') return value;
    }
  }
  return '';
}

/** A value that stands beside a list serves all its events: it is looked up once in a pass. */
function onceOf(selector: string, scope: Element | Document, labels: LabelCache): string {
  let known = labels.values.get(scope);
  if (!known) labels.values.set(scope, (known = new Map()));
  let value = known.get(selector);
  if (value === undefined) known.set(selector, (value = readFolded(selector, scope, labels, null)));
  return value;
}

/** The part of `A >>> B` that counts in this document: B inside the frame A, a plain selector anywhere. */
export function innerSelector(selector: string, frame: Element | null): string | null {
  const at = selector.lastIndexOf('>>>');
  if (at < 0) return selector;
  const outer = selector.slice(0, at).split('>>>').at(-1)!.trim();
  return frame?.matches(outer) ? selector.slice(at + 3).trim() : null;
}

const readFolded = (...of: Parameters<typeof readOne>): string => fold(readOne(...of)).slice(0, MAX_VALUE);

function readOne(
  selector: string,
  scope: Element | Document,
  labels: LabelCache,
  message: Element | null,
): string {
  if (selector.startsWith('url:')) return readUrl(selector.slice(4), scope);
  if (selector.startsWith('label:')) return readLabel(selector.slice(6), scope, labels, message);
  const [, path, attribute] = /^(.*?)(?:@([\w-]+))?$/.exec(selector)!;
  if (message && !path!.includes('>>>')) {
    const place = belongingTo(message, placesOf(path!, scope, labels));
    return (attribute ? place?.getAttribute(attribute) : place?.textContent) ?? '';
  }
  const steps = path!.split('>>>');
  let element: Element | null = null;
  let from: Element | Document | null = scope;
  for (const step of steps) {
    if (element) from = (element as Partial<HTMLIFrameElement>).contentDocument ?? null;
    element = from ? ownOrInner(from, step.trim()) : null;
    if (!element) return '';
  }
  return attribute ? (element?.getAttribute(attribute) ?? '') : (element?.textContent ?? '');
}

/** The scope itself may be what is named: `[data-message-id]@data-message-id`. */
function ownOrInner(scope: Element | Document, selector: string): Element | null {
  if (!isDocument(scope) && fits(scope, selector)) return scope;
  return past(scope, 'querySelector')(selector);
}

/** All that a selector finds in a scope; looked up once in a pass. */
function placesOf(selector: string, scope: Element | Document, labels: LabelCache): readonly Element[] {
  let known = labels.places.get(scope);
  if (!known) labels.places.set(scope, (known = new Map()));
  let places = known.get(selector);
  if (!places) known.set(selector, (places = [...allWithin(scope, selector)]));
  return places;
}

/** The address of a document, or that of the page around one without. */
export function addressOf(doc: Document): string {
  const address = past(doc, 'URL');
  return address.startsWith('about:') ? past(doc, 'baseURI') : address;
}

function readUrl(pattern: string, scope: Element | Document): string {
  const url = URL.parse(addressOf(docOf(scope)));
  if (!url) return '';
  const [before = '', behind = ''] = pattern.split('*');
  const way = url.pathname + url.search + url.hash;
  const at = way.indexOf(before);
  if (at < 0) return '';
  const rest = way.slice(at + before.length);
  const value = /^[^/?#&]*/.exec(rest)![0];
  return rest.slice(value.length).startsWith(behind) ? decode(value) : '';
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function readLabel(
  label: string,
  scope: Element | Document,
  labels: LabelCache,
  message: Element | null,
): string {
  const places = labelsOf(scope, labels).get(label.trim().toLowerCase()) ?? [];
  const own = message && belongingTo(message, places);
  for (const element of own ? [own, ...places] : places) {
    const value = beside(element);
    if (value !== '') return value;
  }
  return '';
}

/** Looks the labels of scopes up, one scope a step: each takes some milliseconds in a page of thousands of elements. */
export function* labelsAhead(scopes: Scopes, labels: LabelCache): Generator<void> {
  for (const scope of scopes) {
    if (labels.labels.has(scope)) continue;
    labelsOf(scope, labels);
    yield;
  }
}

function labelsOf(scope: Element | Document, labels: LabelCache): Map<string, Element[]> {
  let known = labels.labels.get(scope);
  if (!known) labels.labels.set(scope, (known = labelsIn(scope)));
  return known;
}

/** The value beside a label. */
function beside(label: Element): string {
  const next = label.nextSibling;
  const text = next?.nodeType === Node.TEXT_NODE ? fold(next.nodeValue ?? '') : '';
  return text || fold(label.nextElementSibling?.textContent ?? '');
}

function labelsIn(scope: Element | Document): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const element of copied(allWithin(scope, LABELS), MAX_LABELS)) {
    if (partsOf(element) > 1) continue;
    const text = textOf(element);
    if (text.length > MAX_LABEL || element.closest(HEADERS)) continue;
    const name = fold(text).toLowerCase().replace(/\s*:$/, '');
    const list = found.get(name);
    if (list) list.push(element);
    else found.set(name, [element]);
  }
  return found;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
