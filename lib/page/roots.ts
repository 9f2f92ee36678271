import { docOf, isConnected, isDocument, past, shadowRootOf, typeOf } from './past-fields.ts';

/** A document or open shadow root that this session reads. */
export type Root = {
  node: Document | ShadowRoot;
  doc: Document;
  /** The frame element that holds the document, when the page around it may be read (same origin). */
  frame: Element | null;
};

/**
 * Asked of a frame's document by an event: a copy of us that runs in there cancels it. Then that copy reads the frame, and the
 * page around it leaves it alone. (Both browsers, also where the worlds of two frames cannot see each other.)
 */
export const PRESENCE = 'bouncelens:presence';

/** Has a shadow root left the page with its host, or a document with its frame? */
export function isGone(node: Document | ShadowRoot): boolean {
  try {
    // A document that was just replaced may still have its window, which shows another one by then.
    return isDocument(node) ? past(node, 'defaultView')?.document !== node : !isConnected(node.host);
  } catch {
    // Firefox: whatever is asked of a document that a frame no longer shows fails ("dead object").
    return true;
  }
}

/** Is a document HTML, as our elements are? Other XML Chromium shows within HTML of its own, which holds each text twice. */
export const isHtml = (doc: Document): boolean => !/(?<!xhtml\+)xml$/.test(past(doc, 'contentType'));

/** It is this frame that asks right now. Whoever else asks has come to read the document, or the page around it. */
let asking = false;

/** Is a document read by nobody? */
function isFree(doc: Document): boolean {
  asking = true;
  try {
    return past(doc, 'dispatchEvent')(new Event(PRESENCE, { cancelable: true }));
  } finally {
    asking = false;
  }
}

/** Answers that we are here, and tells those who read this document from the page around it: they leave it to us. */
export function announcePresence(doc: Document, signal: AbortSignal): void {
  past(doc, 'dispatchEvent')(new Event(PRESENCE));
  past(doc, 'addEventListener')(PRESENCE, (event) => event.preventDefault(), { signal });
}

/** Takes a frame's document to be read from the page around it, until a copy of us comes that is nearer. */
export function attend(doc: Document, leave: (doc: Document) => void, signal: AbortSignal): void {
  const life = new AbortController();
  const heard = (event: Event) => {
    if (asking) return event.preventDefault();
    life.abort();
    leave(doc);
  };
  past(doc, 'addEventListener')(PRESENCE, heard, { signal: AbortSignal.any([signal, life.signal]) });
}

/** Calls back when our document was written anew (`document.open`): it has lost all that listened to it. */
export function onWrittenAnew(doc: Document, written: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => isFree(doc) && written());
  observer.observe(doc, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** The root of a document of our own. */
export function rootOf(doc: Document): Root {
  return { node: doc, doc, frame: frameOf(doc) };
}

/** Open shadow roots and unattended same-origin frames below a node, nested ones included; a generator, so that a big page can be walked in slices. */
export function* innerRoots(within: Element | Document | ShadowRoot): Generator<Root | null> {
  if (isPlainLeaf(within)) return;
  const doc = docOf(within);
  const walker = past(doc, 'createTreeWalker')(within, NodeFilter.SHOW_ELEMENT);
  let steps = 0;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const { localName } = node as Element;
    const shadowRoot = typeOf(node) === Node.ELEMENT_NODE ? shadowRootOf(node as Element) : null;
    if (shadowRoot) {
      yield { node: shadowRoot, doc, frame: frameOf(doc) };
      yield* innerRoots(shadowRoot);
    } else if (localName === 'iframe' || localName === 'frame') {
      const inner = unattended(node as HTMLIFrameElement);
      if (inner) {
        yield { node: inner, doc: inner, frame: node as Element };
        yield* innerRoots(inner);
      }
    }
    if (++steps % 256 === 0) yield null;
  }
}

/** Holds no element and is no root of its own, as a cell whose text changed: most of what changes in a busy page. */
const isPlainLeaf = (within: Element | Document | ShadowRoot): boolean =>
  typeOf(within) === Node.ELEMENT_NODE &&
  past(within, 'firstElementChild') === null &&
  shadowRootOf(within as Element) === null &&
  !/^i?frame$/.test((within as Element).localName);

/** The document of a frame that may be read and that neither a copy of us in it reads nor we. */
export function unattended(frame: HTMLIFrameElement): Document | null {
  try {
    const doc = frame.contentDocument;
    if (!doc || !past(doc, 'body') || !isHtml(doc) || isArriving(doc, docOf(frame))) return null;
    return isFree(doc) ? doc : null;
  } catch {
    return null;
  }
}

/**
 * Is a frame's document still on its way? A copy of us may come with it, at its end. A document that the page around it writes
 * has the address of that page, and may never be closed.
 */
const isArriving = (doc: Document, around: Document): boolean =>
  past(doc, 'readyState') === 'loading' &&
  !past(doc, 'URL').startsWith('about:') &&
  past(doc, 'URL') !== past(around, 'URL');

function frameOf(doc: Document): Element | null {
  try {
    return past(doc, 'defaultView')?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The address that tells the site: an `about:` frame belongs to the page around it. */
export function addressOf(doc: Document): string {
  const url = past(doc, 'URL');
  if (!url.startsWith('about:')) return url;
  try {
    return past(doc, 'defaultView')!.parent.location.href;
  } catch {
    // Of another origin, or gone.
    return past(doc, 'baseURI');
  }
}
