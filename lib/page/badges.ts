import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { isOnScreen } from './layout.ts';
import type { Mark, Marks } from './marks.ts';
import { measure } from './measure.ts';
import type { CardTools, Manner } from './overlay.ts';

/** Badges help in a message; in a log they would be noise, and each costs a rectangle a frame. */
const MAX_BADGES = 12;
/** Offset from the upper right corner of the code, so that no word is covered, CSS px. */
const RISE = 9;

/** Small round buttons above the codes of a page that has few: they can be tabbed to and say what stands there. */
export function createBadges(
  doc: Document,
  shadow: () => ShadowRoot,
  tools: CardTools,
  open: (mark: Mark, manner: Manner) => void,
  leave: () => void,
) {
  const shown = new Map<Mark, HTMLButtonElement>();

  const make = (mark: Mark): HTMLButtonElement => {
    const button = doc.createElement('button');
    button.type = 'button';
    button.className = 'bl-badge';
    button.dataset['category'] = mark.category ? CATEGORY_KEY[mark.category] : 'none';
    button.textContent = tools.letterOf(mark.category);
    button.setAttribute('aria-label', tools.badgeLabel(mark));
    button.setAttribute('aria-haspopup', 'dialog');
    button.addEventListener('pointerenter', () => open(mark, 'hover'));
    button.addEventListener('pointerleave', leave);
    button.addEventListener('focus', () => button.matches(':focus-visible') && open(mark, 'hover'));
    button.addEventListener('blur', leave);
    button.addEventListener('click', () => open(mark, 'focus'));
    return button;
  };

  return {
    count: () => shown.size,
    wanted: (marks: Marks) => tools.badges() && marks.size() > 0 && marks.size() <= MAX_BADGES,
    /** Puts a badge at each code that can be seen. */
    place(marks: Marks) {
      const wanted = this.wanted(marks) ? marks.all() : [];
      for (const [mark, button] of shown) {
        if (wanted.includes(mark)) continue;
        button.remove();
        shown.delete(mark);
      }
      const window = { width: doc.documentElement.clientWidth, height: doc.documentElement.clientHeight };
      for (const mark of wanted) {
        const box = marks.near().has(mark) ? measure(mark.place)[0] : undefined;
        const seen = box && isOnScreen(box, window) && isUncovered(doc, mark, box);
        let button = shown.get(mark);
        if (!seen) {
          if (button) button.hidden = true;
          continue;
        }
        if (!button) {
          shown.set(mark, (button = make(mark)));
          shadow().append(button);
        }
        button.hidden = false;
        button.style.left = `${Math.round(Math.min(box.right - 4, window.width - 16))}px`;
        button.style.top = `${Math.round(Math.max(0, box.top - RISE))}px`;
      }
    },
  };
}

/** A code under the page's own dialog or outside its scrolled pane has no badge. */
function isUncovered(doc: Document, mark: Mark, box: DOMRect): boolean {
  const parent = mark.place.startContainer.parentElement;
  const root = parent?.getRootNode() as Document | ShadowRoot | undefined;
  const top = root?.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!top || !parent) return false;
  return (
    top === parent || top.contains(parent) || parent.contains(top) || top.contains(mark.place.endContainer)
  );
}
