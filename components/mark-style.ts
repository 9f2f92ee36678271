import { CATEGORIES, CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';
import { CATEGORY_LOOK, type CategoryLook, type Tint } from './category-look.ts';

/** What a reader has chosen for one category: names out of `MARK_COLORS` and `MARK_LINES`; what is missing stays as it is. */
export type MarkChoice = { color?: string; line?: string };

/** The reader's choices by category key ("mailbox_full"). */
export type MarkChoices = Readonly<Record<string, MarkChoice>>;

type Tints = { light: Tint; dark: Tint };
type Line = Pick<CategoryLook, 'line' | 'style' | 'thickness'>;

/** The colours on offer. Every one passes the contrast test on light and dark grounds; red is kept for what is final. */
export const MARK_COLORS = {
  vermilion: CATEGORY_LOOK.Blocked,
  pink: CATEGORY_LOOK.DMARC,
  blue: CATEGORY_LOOK['Invalid address'],
  green: CATEGORY_LOOK.Mailbox,
  amber: CATEGORY_LOOK['Mailbox Full'],
  sky: CATEGORY_LOOK['Rate Limit'],
  grey: CATEGORY_LOOK['Recipient Error'],
  olive: CATEGORY_LOOK.Rejection,
  violet: { light: { text: '#6a3fb5', mark: '#7d55c7' }, dark: { text: '#c3a6f5', mark: '#a988ea' } },
  teal: { light: { text: '#00666b', mark: '#00838a' }, dark: { text: '#5cd0d6', mark: '#2fb3ba' } },
  brown: { light: { text: '#7a4a21', mark: '#96602f' }, dark: { text: '#dcb28a', mark: '#bf9266' } },
} as const satisfies Record<string, Tints>;

/** The lines on offer, each told from the others without colour. */
export const MARK_LINES = {
  wavy: CATEGORY_LOOK.Blocked,
  double: CATEGORY_LOOK.DMARC,
  solid: CATEGORY_LOOK['Invalid address'],
  dashed: CATEGORY_LOOK.Mailbox,
  thick: CATEGORY_LOOK['Mailbox Full'],
  dotted: CATEGORY_LOOK['Rate Limit'],
  fine: CATEGORY_LOOK['Recipient Error'],
  between: CATEGORY_LOOK.Rejection,
} as const satisfies Record<string, Line>;

export type MarkColor = keyof typeof MARK_COLORS;
export type MarkLine = keyof typeof MARK_LINES;

const oneOf = <Entry>(table: Record<string, Entry>, name: string | undefined): Entry | undefined =>
  name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;

/** The look of a category with the reader's choices; a name that is not on offer (a newer version's) counts as not chosen. */
export function lookOf(category: Category, choices: MarkChoices): CategoryLook {
  const chosen = choices[CATEGORY_KEY[category]] ?? {};
  const own = CATEGORY_LOOK[category];
  const { light, dark } = oneOf<Tints>(MARK_COLORS, chosen.color) ?? own;
  const { line, style, thickness } = oneOf<Line>(MARK_LINES, chosen.line) ?? own;
  return { light, dark, letter: own.letter, line, style, thickness };
}

/** Names of colour and line of a category, as a form shows them. */
export function namesOf(category: Category, choices: MarkChoices): { color: MarkColor; line: MarkLine } {
  const look = lookOf(category, choices);
  const color = (Object.keys(MARK_COLORS) as MarkColor[]).find(
    (name) => MARK_COLORS[name].light.mark === look.light.mark,
  )!;
  const line = (Object.keys(MARK_LINES) as MarkLine[]).find((name) => isSameLine(MARK_LINES[name], look))!;
  return { color, line };
}

const isSameLine = (a: Line, b: Line): boolean =>
  a.line === b.line && a.style === b.style && a.thickness === b.thickness;

/** Groups of categories whose lines the choices made alike: without colour nobody could tell them apart. */
export function alike(choices: MarkChoices): Category[][] {
  const groups = Map.groupBy(CATEGORIES, (category) => namesOf(category, choices).line);
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The choices with one more; what equals the usual look is left out. */
export function choose(choices: MarkChoices, category: Category, change: MarkChoice): MarkChoices {
  const key = CATEGORY_KEY[category];
  const usual = namesOf(category, {});
  const next: MarkChoice = { ...choices[key], ...change };
  if (next.color === usual.color) delete next.color;
  if (next.line === usual.line) delete next.line;
  const { [key]: _old, ...rest } = choices;
  return next.color === undefined && next.line === undefined ? rest : { ...rest, [key]: next };
}

/** CSS `text-decoration` of a look in a colour. */
export const decorationOf = ({ line, style, thickness }: Line, color: string): string =>
  `${line} ${style} ${color} ${thickness}px`;

/** What the choices change of the tokens: stands after `tokens.css`. A forced palette keeps its own colours. */
export function tokensCss(choices: MarkChoices): string {
  const rules = CATEGORIES.filter((category) => choices[CATEGORY_KEY[category]]?.color !== undefined).map(
    (category) => {
      const { light, dark } = lookOf(category, choices);
      return `[data-category='${CATEGORY_KEY[category]}']{--cat-text:light-dark(${light.text},${dark.text});--cat-mark:light-dark(${light.mark},${dark.mark})}`;
    },
  );
  return rules.length > 0 ? `@media (forced-colors:none){${rules.join('')}}` : '';
}
