import type { MarkChoices } from '#components/mark-style.ts';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { createBadges } from './badges.ts';
import { markAtPoint } from './hit-test.ts';
import { createHost, type Host } from './host.ts';
import { isOnScreen, placeCard } from './layout.ts';
import type { Mark, Marks } from './marks.ts';
import { measure } from './measure.ts';
import { past } from './past-fields.ts';
import type { PageEvent } from './region.ts';
import { isGone } from './roots.ts';

/** A card to show. */
export type CardContent = {
  diagnosis: Diagnosis;
  /** What was counted, for the domains; null for a text that was only explained. */
  event: PageEvent | null;
};

/** What the overlay needs to show a card. */
export type CardTools = {
  /**
   * Renders a card into an element of our shadow root; the answer takes it away. The first card of a frame may have to be waited
   * for: `drawn` is called when it came later.
   */
  mountCard(into: HTMLElement, content: CardContent, drawn: () => void): () => void;
  /** Style of tokens, card and overlay. */
  styles(): string;
  /** Colours and lines of marks that the reader has chosen. */
  looks(): MarkChoices;
  /** Calls back when they changed, until the signal fires. */
  onLooks(changed: () => void, signal: AbortSignal): void;
  /** Name of a badge for screen readers: "Invalid address, 550 5.1.1". */
  badgeLabel(mark: Mark): string;
  /** Name of the open card. */
  cardLabel(): string;
  letterOf(category: Category | null): string;
  /** Does a card open where the pointer rests? */
  hover(): boolean;
  /** Are badges wanted? */
  badges(): boolean;
  /** Are codes to be underlined? Asked once a document. */
  underlines(): boolean;
};

/** Rest of the pointer on a mark before its card opens, and time to reach the card, milliseconds. */
const OPEN_MS = 150;
const CLOSE_MS = 300;

/** How a card was asked for: a pointer that passes, a click that keeps it, the keyboard that goes into it. */
export type Manner = 'hover' | 'pin' | 'focus';

type Anchor = { mark: Mark | null; box(): DOMRect | undefined };
type Open = {
  anchor: Anchor;
  element: HTMLElement;
  unmount: () => void;
  manner: Manner;
  back: Element | null;
};

/** Card and badges of one document. */
export type Overlay = {
  /** Marks or layout changed: follow them. */
  update(): void;
  open(mark: Mark, manner: Manner): void;
  /** A card beside any box, for a selected text. */
  explain(content: CardContent, box: () => DOMRect | undefined): void;
  close(): void;
};

/** Badges, hover and the card of one document, all inside the host; gone when the signal fires. */
export function createOverlay(
  doc: Document,
  marks: () => Marks,
  shadowRoots: () => readonly ShadowRoot[],
  eventById: (id: string) => PageEvent | null,
  tools: CardTools,
  signal: AbortSignal,
): Overlay {
  const view = past(doc, 'defaultView')!;
  let host: Host | null = null;
  let open: Open | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let pointer: { x: number; y: number } | null = null;
  let hovered: Mark | null = null;
  let hoveredBoxes: readonly DOMRect[] = [];
  let left = false;
  let returning = false;

  const hostOf = (): Host => {
    host ??= createHost(doc, tools.styles(), signal);
    host.keep();
    return host;
  };
  const badges = createBadges(
    doc,
    () => hostOf().shadow,
    shadowRoots,
    tools,
    (mark, manner) => returning || show(markAnchor(mark), contentOf(mark), manner),
    () => leave(),
  );

  tools.onLooks(() => isGone(doc) || host?.restyle(tools.styles()), signal);

  const later = (wait: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  const markAnchor = (mark: Mark): Anchor => ({ mark, box: () => measure(mark.place)[0] });
  const contentOf = (mark: Mark): CardContent => ({
    diagnosis: mark.diagnosis,
    event: eventById(mark.entry),
  });

  const close = () => {
    clearTimeout(timer);
    if (!open) return;
    const { element, unmount, back } = open;
    const focused = host?.shadow.activeElement;
    const inside = focused && element.contains(focused);
    open = null;
    unmount();
    element.remove();
    if (!inside || !back?.isConnected) return;
    // A badge that gets the focus back must not open its card again.
    returning = true;
    (back as HTMLElement).focus({ preventScroll: true });
    returning = false;
  };

  const show = (anchor: Anchor, content: CardContent, manner: Manner) => {
    clearTimeout(timer);
    if (open && open.anchor.mark === anchor.mark && anchor.mark) {
      if (manner !== 'hover') open.manner = manner;
      if (manner === 'focus') open.element.focus({ preventScroll: true });
      return;
    }
    const { shadow } = hostOf();
    const back = shadow.activeElement ?? past(doc, 'activeElement');
    close();
    const element = past(doc, 'createElement')('div');
    element.className = 'bl-float';
    element.tabIndex = -1;
    element.setAttribute('role', 'dialog');
    element.setAttribute('aria-label', tools.cardLabel());
    element.addEventListener('pointerenter', () => clearTimeout(timer));
    element.addEventListener('pointerleave', leave);
    shadow.append(element);
    // The style of cards comes with what draws them.
    host?.restyle(tools.styles());
    open = { anchor, element, manner, back, unmount: tools.mountCard(element, content, drawn) };
    follow();
    if (manner === 'focus') element.focus({ preventScroll: true });
  };

  const drawn = () => {
    host?.restyle(tools.styles());
    follow();
  };

  /** The pointer or the focus has left: a card that was only passed over goes, unless it is reached in time. */
  const leave = () => {
    if (open?.manner === 'hover') later(CLOSE_MS, () => open?.manner === 'hover' && close());
  };

  const follow = () => {
    if (!open) return;
    const window = { width: view.innerWidth, height: view.innerHeight };
    const box = open.anchor.box() ?? movedBox();
    if (!box || (!isOnScreen(box, window) && !open.element.contains(host!.shadow.activeElement))) {
      close();
      return;
    }
    open.element.style.maxHeight = '';
    const { offsetWidth: width, offsetHeight: height } = open.element;
    const { left, top, maxHeight } = placeCard(box, { width, height }, window);
    open.element.style.left = `${left}px`;
    open.element.style.top = `${top}px`;
    if (maxHeight < height) open.element.style.maxHeight = `${maxHeight}px`;
  };

  /** The page rendered the row anew: the same event has another mark now. */
  const movedBox = (): DOMRect | undefined => {
    const entry = open?.anchor.mark?.entry;
    const mark = entry
      ? marks()
          .all()
          .find((one) => one.entry === entry)
      : undefined;
    if (!open || !mark) return undefined;
    open.anchor = markAnchor(mark);
    return open.anchor.box();
  };

  const look = () => {
    frame = 0;
    if (isGone(doc)) return;
    host?.keep();
    follow();
    badges.place(marks());
    if (pointer) point(pointer.x, pointer.y);
    pointer = null;
  };
  const soon = () => {
    frame ||= view.requestAnimationFrame(look);
  };

  const point = (x: number, y: number) => {
    const mark = markAtPoint(doc, marks(), shadowRoots(), x, y);
    if (mark === hovered && !left) return;
    left = false;
    hovered = mark;
    hoveredBoxes = mark ? measure(mark.place) : [];
    if (!mark) leave();
    else if (open?.manner !== 'focus' && tools.hover())
      later(OPEN_MS, () => hovered === mark && show(markAnchor(mark), contentOf(mark), 'hover'));
    if (!mark && !open) clearTimeout(timer);
  };

  const passive = { capture: true, passive: true, signal } as const;
  past(doc, 'addEventListener')(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || marks().near().size === 0 || event.target === host?.element)
        return;
      const { clientX: x, clientY: y } = event;
      // Away and back within one frame, of which only the last place is looked at: it has left the mark all the same.
      left ||=
        hovered !== null &&
        !hoveredBoxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
      pointer = { x, y };
      soon();
    },
    passive,
  );
  past(doc, 'addEventListener')(
    'click',
    (event) => {
      if (event.target === host?.element || event.button !== 0) return;
      const selecting = past(doc, 'getSelection')()?.isCollapsed === false;
      const mark =
        selecting || marks().near().size === 0
          ? null
          : markAtPoint(doc, marks(), shadowRoots(), event.clientX, event.clientY);
      if (mark) show(markAnchor(mark), contentOf(mark), 'pin');
      else if (open && !selecting) close();
    },
    passive,
  );
  // On the window and before the page: Esc closes the card and nothing else.
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !open) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    { capture: true, signal },
  );
  for (const type of ['scroll', 'resize'] as const) {
    const moved = () => {
      if (type === 'resize') badges.stale();
      if (open || badges.count() > 0) soon();
    };
    view.addEventListener(type, moved, passive);
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (isGone(doc)) return;
    view.cancelAnimationFrame(frame);
    close();
  });

  return {
    update() {
      badges.stale();
      if (open || badges.wanted(marks()) || badges.count() > 0) soon();
    },
    open: (mark, manner) => show(markAnchor(mark), contentOf(mark), manner),
    explain: (content, box) => show({ mark: null, box }, content, 'focus'),
    close,
  };
}
