import { createBackoff } from './backoff.ts';
import { allWithin, past } from './past-fields.ts';
import { isGone } from './roots.ts';

/** Name of our element; never defined, because content scripts have no registry of elements. */
export const HOST_NAME = 'bouncelens-overlay';

/** What must not reach the shortcuts and click handlers of the page. */
const ISOLATED =
  'keydown keyup keypress beforeinput input click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend wheel copy cut paste dragstart'.split(
    ' ',
  );

/** Our element in a page: a closed shadow root under the document element, outside of what frameworks own. */
export type Host = {
  element: HTMLElement;
  shadow: ShadowRoot;
  /** Puts the element back when the page took it away; with growing pauses, never in a loop. */
  keep(): void;
  /** Puts other styles on. */
  restyle(styles: string): void;
};

/** Those of this copy: the card of a selection may stand beside the marks of the page. */
const ours = new WeakSet<Element>();

/** Puts an element of ours into the page, with a closed shadow root and the styles; gone when the signal fires. */
export function createHost(doc: Document, styles: string, signal: AbortSignal): Host {
  const view = past(doc, 'defaultView') as Window & { CSSStyleSheet: typeof CSSStyleSheet };
  // What a copy of us left behind that was updated away under this page.
  for (const old of allWithin(doc, HOST_NAME)) if (!ours.has(old)) old.remove();
  const element = past(doc, 'createElement')(HOST_NAME);
  ours.add(element);
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  for (const type of ISOLATED) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  const put = () => past(doc, 'documentElement').append(element);
  put();
  const backoff = createBackoff();
  signal.addEventListener('abort', () => isGone(doc) || element.remove(), { once: true });
  return {
    element,
    shadow,
    restyle: (next) => sheet.replaceSync(next),
    keep() {
      if (!element.isConnected && !signal.aborted && backoff.allow()) put();
    },
  };
}
