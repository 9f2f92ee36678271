import { past } from './past-fields.ts';

/** First look at a page that is still on its way, milliseconds after it began; each next one after twice the time, … */
const FIRST_LOOK_MS = 8;
/** … and at most this: a page that never ends is looked at once in a while. */
const LONGEST_MS = 2_000;
/** So many of its first texts are looked at. */
const LOOKED_AT = 256;
/** A page with more text in those, UTF-16 units, … */
const MUCH_TEXT = 262_144;
/** … or with more elements is giant: its own layout takes longer than what comes before it, and we would come behind that. */
const MANY_ELEMENTS = 4_000;
/** So much of its text is asked for a code. */
const ASKED = 65_536;
/** A reply and its status, as a giant list of bounces has them many times. */
const CODE = /\b[45]\d\d[ -]#?[45]\.\d{1,2}\.\d/;

/**
 * Looks at a page while it is still on its way, and calls back once when it is giant and tells of bounces by what has come: what its
 * reading needs can then be brought before the browser is busy laying it out. Costs other pages a handful of looks at a count.
 */
export function lookAhead(doc: Document, found: () => void): void {
  const look = (wait: number) => {
    if (past(doc, 'readyState') !== 'loading') return;
    if (isGiant(doc) && CODE.test(textAhead(doc))) found();
    else setTimeout(look, wait, Math.min(2 * wait, LONGEST_MS));
  };
  setTimeout(look, FIRST_LOOK_MS, FIRST_LOOK_MS);
}

const isGiant = (doc: Document): boolean =>
  past(doc, 'getElementsByTagName')('*').length > MANY_ELEMENTS || lengthAhead(doc) > MUCH_TEXT;

function* textsAhead(doc: Document): Generator<Text> {
  const body = past(doc, 'body');
  if (!body) return;
  const texts = past(doc, 'createTreeWalker')(body, NodeFilter.SHOW_TEXT);
  for (let n = 0; n < LOOKED_AT && texts.nextNode(); n++) yield texts.currentNode as Text;
}

function lengthAhead(doc: Document): number {
  let length = 0;
  for (const text of textsAhead(doc)) length += text.length;
  return length;
}

function textAhead(doc: Document): string {
  let held = '';
  for (const text of textsAhead(doc)) {
    // Not `data`: Firefox copies all of it to ask for a part.
    held += `${text.substringData(0, ASKED)}\n`;
    if (held.length >= ASKED) break;
  }
  return held;
}
