import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { isOnScreen } from './layout.ts';
import type { Mark, Marks } from './marks.ts';
import { measure } from './measure.ts';
import type { CardTools, Manner } from './overlay.ts';
import { past, parentOf } from './past-fields.ts';
import { BADGE_SIZE, findSpot, isFree, type Spot } from './spot.ts';

/** Badges help in a message; in a log they would be noise, and each costs a rectangle a frame. */
const MAX_BADGES = 12;
/** A page that changes without end is not asked for free spots more often, milliseconds. */
const CHECK_MS = 1_000;

/** A badge and where it stands; `spot` is null where it would cover text: then it shows only while it has the focus. */
type Badge = { button: HTMLButtonElement; spot: Spot | null; stale: boolean };

/**
 * Small round buttons at the codes of a page that has few, where they cover nothing: they can be tabbed to and say what stands
 * there.
 */
export function createBadges(
  doc: Document,
  shadow: () => ShadowRoot,
  shadowRoots: () => readonly ShadowRoot[],
  tools: CardTools,
  open: (mark: Mark, manner: Manner) => void,
  leave: () => void,
) {
  const shown = new Map<Mark, Badge>();
  let checked = -Infinity;

  const make = (mark: Mark): HTMLButtonElement => {
    const button = past(doc, 'createElement')('button');
    button.type = 'button';
    button.className = 'bl-badge';
    button.dataset['category'] = mark.category ? CATEGORY_KEY[mark.category] : 'none';
    button.textContent = tools.letterOf(mark.category);
    button.setAttribute('aria-label', tools.badgeLabel(mark));
    button.setAttribute('aria-haspopup', 'dialog');
    button.addEventListener('pointerenter', () => tools.hover() && open(mark, 'hover'));
    button.addEventListener('pointerleave', leave);
    button.addEventListener('focus', () => button.matches(':focus-visible') && open(mark, 'hover'));
    button.addEventListener('blur', leave);
    button.addEventListener('click', () => open(mark, 'focus'));
    return button;
  };

  return {
    count: () => shown.size,
    wanted: (marks: Marks) => tools.badges() && marks.size() > 0 && marks.size() <= MAX_BADGES,
    /** Text moved or changed: where badges stand is looked at again. */
    stale() {
      for (const badge of shown.values()) badge.stale = true;
    },
    /** Puts a badge at each code that can be seen. */
    place(marks: Marks) {
      const wanted = this.wanted(marks) ? marks.all() : [];
      for (const [mark, { button }] of shown) {
        if (wanted.includes(mark)) continue;
        button.remove();
        shown.delete(mark);
      }
      // Asking for the size of the window would lay out a page that is just changing.
      if (wanted.length === 0) return;
      const { clientWidth: width, clientHeight: height } = past(doc, 'documentElement');
      const window = { width, height };
      const seen: [Mark, Badge, DOMRect][] = [];
      for (const mark of wanted) {
        const box = marks.near().has(mark) ? measure(mark.place)[0] : undefined;
        const visible = box && isOnScreen(box, window) && isUncovered(doc, mark, box);
        let badge = shown.get(mark);
        if (badge) badge.button.hidden = !visible;
        if (!visible) continue;
        if (!badge) {
          badge = { button: make(mark), spot: null, stale: true };
          badge.button.hidden = true;
          shown.set(mark, badge);
          shadow().append(badge.button);
        }
        seen.push([mark, badge, box]);
      }
      settle(seen);
      for (const [, { button, spot }, box] of seen) {
        const { dx, dy } = spot ?? { dx: box.width, dy: 0 };
        button.classList.toggle('bl-quiet', spot === null);
        button.style.left = `${Math.round(Math.min(box.left + dx, window.width - BADGE_SIZE))}px`;
        button.style.top = `${Math.round(Math.max(0, box.top + dy))}px`;
      }
    },
  };

  /** Finds spots for those that have none yet, and for those whose surroundings changed. */
  function settle(seen: readonly [Mark, Badge, DOMRect][]): void {
    const now = performance.now();
    const fresh = seen.some(([, { button }]) => button.hidden);
    if (!fresh && (now - checked < CHECK_MS || !seen.some(([, { stale }]) => stale))) return;
    checked = now;
    // Out of the way of the looking; hidden they would lose the focus.
    for (const [, { button }] of seen) button.style.pointerEvents = 'none';
    const roots = shadowRoots();
    const taken: { left: number; top: number; right: number; bottom: number }[] = [];
    for (const [mark, badge, box] of seen) {
      const { spot, stale } = badge;
      if (stale) {
        if (!spot || !isFree(doc, roots, spot, box, taken))
          badge.spot = findSpot(doc, roots, mark.place, box, taken);
        badge.stale = false;
      }
      if (!badge.spot) continue;
      const left = box.left + badge.spot.dx;
      const top = box.top + badge.spot.dy;
      taken.push({ left, top, right: left + BADGE_SIZE, bottom: top + BADGE_SIZE });
    }
    for (const [, { button }] of seen) {
      button.style.pointerEvents = '';
      button.hidden = false;
    }
  }
}

/** A code under the page's own dialog or outside its scrolled pane has no badge. */
function isUncovered(doc: Document, mark: Mark, box: DOMRect): boolean {
  const parent = parentOf(mark.place.startContainer);
  const root = mark.place.startContainer.getRootNode() as Document | ShadowRoot;
  const top = past(root, 'elementFromPoint')(box.left + box.width / 2, box.top + box.height / 2);
  if (!top || !parent) return false;
  const holds = (outer: Element, inner: Node) => past(outer, 'contains')(inner);
  return top === parent || holds(top, parent) || holds(parent, top) || holds(top, mark.place.endContainer);
}
