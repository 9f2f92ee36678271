import { mayOpenNotice } from '#lib/smtp/openings.ts';
import { hasParts } from './entries.ts';
import { docOf, past } from './past-fields.ts';

/** Elements below a notice, or above a part, that are looked at. */
const MAX_PARTS = 12;
/** The name of an attachment is not longer. */
const MAX_NAME = 120;
/** Fields that every delivery status has (RFC 3464, 2.2 and 2.3); nobody sends one without the notice it is part of. */
const REPORT = /\b(reporting-mta|final-recipient)\s*:/i;

/** What is asked about an element; the answers last for one pass over the page. */
export type NoticeQuestions = {
  /** Is it short enough to be read to its end? */
  isShort(element: Element): boolean;
  /** Is it one of several messages beside one another? */
  isMessage(element: Element): boolean;
  /** Of each part that was asked about the notice it belongs to. */
  known: Map<Element, Element | null>;
};

/**
 * The notice that a part belongs to which stands below it: an archive that puts all messages of a thread below one another shows the
 * report of a bounce, and the mail it returns, beside the notice and built as it is. Null for what is a message of its own.
 */
export function noticeAbove(part: Element, ask: NoticeQuestions, depth = 0): Element | null {
  let notice = ask.known.get(part);
  if (notice === undefined) ask.known.set(part, (notice = findAbove(part, ask, depth)));
  return notice;
}

function findAbove(part: Element, ask: NoticeQuestions, depth: number): Element | null {
  const above = part.previousElementSibling;
  if (!above || depth >= MAX_PARTS) return null;
  // The usual case, as it costs little: a line of a list below another that has nothing to do with a notice.
  const isAlike = above.localName === part.localName && ask.known.get(above) === null;
  if ((isAlike && !mayOpenNotice(above.textContent)) || !ask.isShort(part)) return null;
  const isReport = REPORT.test(part.textContent);
  const before = textBefore(part, isReport);
  if (before?.element.localName !== part.localName || !ask.isShort(before.element)) return null;
  const notice = mayOpenNotice(before.element.textContent)
    ? before.element
    : noticeAbove(before.element, ask, depth + 1);
  if (!notice || mayOpenNotice(part.textContent)) return null;
  const belongs = isReport || (!before.ruled && !hasParts(part));
  return belongs && !ask.isMessage(part) && ask.isMessage(notice) ? notice : null;
}

/** The parts that stand below a notice, in text order. */
export function partsBelow(notice: Element, ask: NoticeQuestions): Element[] {
  const parts: Element[] = [];
  if (!ask.isShort(notice) || !mayOpenNotice(notice.textContent)) return parts;
  let steps = 0;
  for (let at = notice.nextElementSibling; at && steps < MAX_PARTS; at = at.nextElementSibling, steps++) {
    if (noticeAbove(at, ask) === notice) parts.push(at);
  }
  return parts;
}

/**
 * The nearest element with text before another one, and whether a rule is drawn between them; null where loose text stands there. Above
 * a report its name may stand.
 */
function textBefore(part: Element, isReport: boolean): { element: Element; ruled: boolean } | null {
  let ruled = false;
  let steps = 0;
  for (let node = part.previousSibling; node && steps < MAX_PARTS; node = node.previousSibling) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (hasText(element) && !(isReport && isName(element, part))) return { element, ruled };
      ruled ||= element.localName === 'hr';
      steps += 1;
    } else if (node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!)) return null;
  }
  return null;
}

/** "Attachment: delivery report" in a line of its own. */
const isName = (element: Element, report: Element): boolean =>
  element.localName !== report.localName && element.textContent.trim().length <= MAX_NAME;

/** A rule, a line break or a picture has none. What does is not joined to one string to be told. */
function hasText(element: Element): boolean {
  const walker = past(docOf(element), 'createTreeWalker')(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (/\S/.test(walker.currentNode.nodeValue!)) return true;
  return false;
}
