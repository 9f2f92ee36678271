import { mayOpenNotice } from '#lib/smtp/openings.ts';
import { past } from './past-fields.ts';

/** Elements beside an entry that are compared with it. */
const MAX_NEIGHBORS = 12;
/** Messages of a ticket or thread have at least so much text, UTF-16 units; lines of one message have less. */
const MIN_ENTRY_TEXT = 60;

/**
 * Is this one of several messages that stand beside one another, as in a ticket or the thread of an archive? They are built
 * alike, or each is a notice of its own.
 */
export function isOneOfMany(
  element: Element,
  lengthOf: (element: Element) => number,
  mayHold: (text: string) => boolean,
): boolean {
  const entry = entryIn(element);
  // Most of what is asked of is a line or a paragraph: it is not compared with what stands beside it.
  const opens = entry === null && mayOpenNotice(element.textContent);
  if ((entry === null && !opens) || lengthOf(element) < MIN_ENTRY_TEXT) return false;
  const others = neighbors(element).filter(
    (other) =>
      other !== element && other.localName === element.localName && lengthOf(other) >= MIN_ENTRY_TEXT,
  );
  if (entry) {
    const alike = others.some((other) => haveClassInCommon(entry, entryIn(other) ?? []));
    if (alike) return true;
  }
  if (others.length === 0 || (!opens && !mayOpenNotice(element.textContent))) return false;
  const notices = others.filter((other) => mayOpenNotice(other.textContent));
  if (entry && notices.some((other) => entryIn(other))) return true;
  // Paragraphs of one notice do not each tell a code beside its first sentence.
  return mayHold(element.textContent) && notices.some((other) => mayHold(other.textContent));
}

/** An element and what stands beside it, not further than a few places: a list of thousands is not walked for each of its rows. */
export function neighbors(element: Element): Element[] {
  const found = [element];
  let before = element.previousElementSibling;
  let after = element.nextElementSibling;
  while ((before || after) && found.length < MAX_NEIGHBORS) {
    if (before) found.push(before);
    if (after) found.push(after);
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
  }
  return found;
}

/** Does text stand in an element beside its parts? */
export const hasOwnText = (element: Element): boolean =>
  [...past(element, 'childNodes')].some(
    (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!),
  );

/** An entry of several parts, and what is wrapped around it. Null for a paragraph, which has none. */
function entryIn(element: Element): Element[] | null {
  const wrapped = [element];
  let at = element;
  while (at.childElementCount === 1 && !hasOwnText(at)) wrapped.push((at = at.firstElementChild!));
  return at.childElementCount > 1 ? wrapped : null;
}

/** Is it built of several parts? */
export const hasParts = (element: Element): boolean => entryIn(element) !== null;

/** The same class on an entry or on the same one of its wrappers. */
const haveClassInCommon = (one: readonly Element[], other: readonly Element[]): boolean =>
  one.some((element, depth) => {
    const name = element.getAttribute('class');
    return name !== null && name !== '' && name === other[depth]?.getAttribute('class');
  });
