import type { Category } from '#lib/smtp/catalogue/categories.ts';
import { createBackoff } from './backoff.ts';
import type { CardTools } from './overlay.ts';
import { past } from './past-fields.ts';
import { isGone } from './roots.ts';
import { ARE_INHERITED, highlightName, HIGHLIGHT_NAMES, isDark, markCss } from './sheet.ts';

type Painted = { category: Category | null; range: StaticRange };
/** What of a window we use; a frame's own constructors, so that its objects belong to its document. */
type PaintingView = Window & {
  CSS: { highlights?: HighlightRegistry };
  Highlight: typeof Highlight;
  CSSStyleSheet: typeof CSSStyleSheet;
};

/** The marks that are painted in one document. */
export type Highlights = {
  /** Paints exactly these. */
  show(marks: ReadonlySet<Painted>): void;
  /** Puts back what the page took away; called whenever something happens anyway. */
  repair(): void;
  /** A shadow root of the document: Firefox does not let the document's style reach into it. */
  style(root: ShadowRoot): void;
};

/** Paints by the CSS Custom Highlight API; null where the browser lacks it (then only the overlay shows marks). */
export function createHighlights(
  doc: Document,
  tools: Pick<CardTools, 'looks' | 'onLooks'>,
  signal: AbortSignal,
): Highlights | null {
  const view = past(doc, 'defaultView') as PaintingView | null;
  const registry = view && registryOf(view);
  if (!view || !registry || !view.Highlight) return null;
  const shown = new Map<string, { highlight: Highlight; ranges: Set<StaticRange> }>();
  const roots = new Set<Document | ShadowRoot>();
  const shadows = new Set<ShadowRoot>();
  const backoff = createBackoff();
  let sheet: CSSStyleSheet | null = null;
  for (const name of HIGHLIGHT_NAMES) registry.delete(name);

  const paint = () =>
    isGone(doc) || sheet?.replaceSync(markCss(isDark(view, past(doc, 'body')), tools.looks()));
  tools.onLooks(paint, signal);

  const put = (root: Document | ShadowRoot, fresh: CSSStyleSheet) => {
    if (!roots.has(root)) dropRemains(root, fresh);
    roots.add(root);
    const sheets = past(root, 'adoptedStyleSheets');
    if (!sheets.includes(fresh)) sheets.push(fresh);
  };
  /** A page gets the style with its first mark. */
  const adopt = () => {
    if (!sheet) {
      sheet = new view.CSSStyleSheet();
      paint();
    }
    put(doc, sheet);
    for (const root of roots) if (isGone(root)) roots.delete(root);
    for (const root of shadows) put(root, sheet);
    shadows.clear();
  };

  const clear = () => {
    if (isGone(doc)) return;
    for (const [name, { highlight }] of shown) if (registry.get(name) === highlight) registry.delete(name);
    shown.clear();
    for (const root of roots) {
      const sheets = past(root, 'adoptedStyleSheets');
      const at = sheet ? sheets.indexOf(sheet) : -1;
      if (at >= 0) sheets.splice(at, 1);
    }
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    show(marks) {
      const wanted = Map.groupBy(marks, (mark) => highlightName(mark.category));
      for (const [name, entry] of shown) {
        if (wanted.has(name)) continue;
        if (registry.get(name) === entry.highlight) registry.delete(name);
        shown.delete(name);
      }
      if (wanted.size > 0) adopt();
      for (const [name, list] of wanted) {
        const old = shown.get(name);
        const ranges = new Set(list.map(({ range }) => range));
        if (old?.ranges.isSubsetOf(ranges)) {
          for (const range of ranges) if (!old.ranges.has(range)) old.highlight.add(range);
          old.ranges = ranges;
          continue;
        }
        // A new highlight instead of deletions: Firefox deletes in time linear to the size.
        const highlight = new view.Highlight(...ranges);
        registry.set(name, highlight);
        shown.set(name, { highlight, ranges });
      }
    },
    repair() {
      const lost = [...shown].filter(([name, { highlight }]) => registry.get(name) !== highlight);
      const bare = sheet
        ? [...roots].filter((root) => !past(root, 'adoptedStyleSheets').includes(sheet!))
        : [];
      if ((lost.length === 0 && bare.length === 0) || !backoff.allow()) return;
      for (const [name, { highlight }] of lost) registry.set(name, highlight);
      for (const root of bare) put(root, sheet!);
    },
    style(root) {
      if (ARE_INHERITED) return;
      shadows.add(root);
      if (sheet) adopt();
    },
  };
}

type FirefoxView = PaintingView & { wrappedJSObject?: { CSS?: PaintingView['CSS'] } };
declare const XPCNativeWrapper: ((bare: object) => PaintingView['CSS']) | undefined;

/**
 * The registry of the document that a window shows now. To a script of an extension Firefox gives the `CSS` of the document that
 * the frame showed before; the page's own, seen past what the page may have made of it, is the right one.
 */
function registryOf(view: FirefoxView): HighlightRegistry | undefined {
  const bare = view.wrappedJSObject?.CSS;
  if (!bare || typeof XPCNativeWrapper === 'undefined') return view.CSS?.highlights;
  const { highlights } = XPCNativeWrapper(bare);
  return Object.prototype.toString.call(highlights) === '[object HighlightRegistry]'
    ? highlights
    : view.CSS?.highlights;
}

/** Takes away the style of a copy of us that the browser ended without a word (Firefox, on an update). */
function dropRemains(root: Document | ShadowRoot, fresh: CSSStyleSheet): void {
  const sheets = past(root, 'adoptedStyleSheets');
  for (const sheet of Array.from(sheets)) {
    if (sheet === fresh || !isOurs(sheet)) continue;
    sheets.splice(sheets.indexOf(sheet), 1);
  }
}

function isOurs(sheet: CSSStyleSheet): boolean {
  try {
    return sheet.cssRules[0]?.cssText.includes(`::highlight(${HIGHLIGHT_NAMES[0]!})`) === true;
  } catch {
    return false;
  }
}
