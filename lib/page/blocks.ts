import { parentOf } from './past-fields.ts';

/** How an element separates the text before it from the text after it. */
export type Edge = 'none' | 'inline' | 'blank' | 'cell' | 'line' | 'paragraph';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const BLANK = new Set('img svg canvas video audio object embed iframe button meter progress math'.split(' '));
/** Browsers leave an empty line around these. */
const PARAGRAPH = new Set('p hr h1 h2 h3 h4 h5 h6 blockquote pre'.split(' '));
const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/** Elements whose text nobody reads. */
export const UNREAD = new Set(
  'script style noscript template textarea input select datalist head title svg canvas math object embed'.split(
    ' ',
  ),
);

/** The edge of an element, by its name and role: no style is computed here. */
export function edgeOf(element: Element): Edge {
  const name = element.localName;
  if (name === 'br') return 'line';
  if (name === 'wbr') return 'none';
  if (name === 'td' || name === 'th') return 'cell';
  if (PARAGRAPH.has(name)) return 'paragraph';
  const role = name === 'div' || name === 'span' ? element.getAttribute('role') : null;
  if (role !== null && CELL_ROLES.has(role)) return 'cell';
  if (INLINE.has(name)) return 'inline';
  return BLANK.has(name) ? 'blank' : 'line';
}

/** The closest ancestor that is no inline element: the block a text node is laid out in. */
export function blockOf(node: Node): Element | null {
  let element = parentOf(node);
  while (element && INLINE.has(element.localName)) element = parentOf(element);
  return element;
}
