import { decorationOf, lookOf, type MarkChoices } from '#components/mark-style.ts';
import { CATEGORIES, CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';
import { past, parentOf } from './past-fields.ts';

/** Name of the highlight of a category in `CSS.highlights`, which the page shares with us; null is "not decided". */
export const highlightName = (category: Category | null): string =>
  `bouncelens-${category ? CATEGORY_KEY[category] : 'undecided'}`;

/** All names we use. */
export const HIGHLIGHT_NAMES: readonly string[] = [...CATEGORIES, null].map(highlightName);

/**
 * Does the root's style of a highlight hold for all that is in it, shadow roots too (CSS Pseudo-Elements 4, highlight cascade)?
 * Chromium has it so since it has highlights; Firefox has not.
 */
export const ARE_INHERITED = !import.meta.env.FIREFOX;
/** A rule for every element costs Chromium up to a third of each frame in which a page of 45,000 nodes changes. */
const OF = ARE_INHERITED ? ':root' : '';

const UNDECIDED = { light: '#5f6b76', dark: '#a9b4be' };

/**
 * The style of the marks. Underlines differ in colour and in shape; on paper nothing is printed, because Chromium prints
 * highlights even without backgrounds. `dark` is the page's ground, not the reader's preference;
 * `choices` are the colours and lines the reader has chosen.
 */
export function markCss(dark: boolean, choices: MarkChoices): string {
  const rules = CATEGORIES.map((category) => {
    const look = lookOf(category, choices);
    const color = (dark ? look.dark : look.light).mark;
    return `${OF}${rule(category, decorationOf(look, color), color)}`;
  });
  const color = dark ? UNDECIDED.dark : UNDECIDED.light;
  rules.push(`${OF}${rule(null, `underline dashed ${color} 1px`, color)}`);
  const names = HIGHLIGHT_NAMES.map((name) => `${OF}::highlight(${name})`).join(',');
  rules.push(`@media print{${names}{text-decoration:none;background-color:transparent}}`);
  return rules.join('\n');
}

function rule(category: Category | null, decoration: string, color: string): string {
  // The wash is one eighth opaque: text keeps its contrast. A forced palette paints its own highlight instead: `forced-color-adjust` and
  // system colours are passed over here, only the page's own element could be let off. The shapes of the lines stay, and the letters.
  return `::highlight(${highlightName(category)}){text-decoration:${decoration};background-color:${color}20}`;
}

/** Is the ground of the page dark? Asks the first opaque background from the body upwards. */
export function isDark(view: Window, element: Element | null): boolean {
  for (let at = element; at; at = parentOf(at)) {
    const parts = view
      .getComputedStyle(at)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number);
    if (!parts || (parts[3] ?? 1) < 0.5) continue;
    const [red = 255, green = 255, blue = 255] = parts;
    return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
  }
  return (
    /\bdark\b/.test(view.getComputedStyle(past(view.document, 'documentElement')).colorScheme) &&
    view.matchMedia('(prefers-color-scheme: dark)').matches
  );
}
