import type { MessageSpec, RowSpec, Selectors, Site } from '#lib/sites/site.ts';
import { partsBelow } from './below-notice.ts';
import { isHeaderRow } from './columns.ts';
import { candidateBlocks, ownerOf, questionsOf, rowOf, type Pass } from './finder.ts';
import { inEditor } from './guard.ts';
import { allWithin, past, parentOf } from './past-fields.ts';
import { innerSelector } from './read.ts';
import { mayHoldBelow } from './prefilter.ts';
import type { Region } from './region.ts';
import type { Root } from './roots.ts';

/** What one pass over a changed part of the page has found. */
export type Found = {
  region: Region;
  /** Found by the site's own selectors. */
  adapted: boolean;
};

/** Surfaces whose selectors are proven: there the generic finder is asked only when they miss. */
const isProven = (site: Site): boolean =>
  site.confidence === 'multi-source' || site.confidence === 'source-verified';

/**
 * Messages and rows in or around a changed element: what the site's selectors find, and what the generic finder finds where
 * they say nothing. Yields null where the work may be interrupted.
 */
export function* findRegions(
  within: Element,
  root: Root,
  site: Site,
  pass: Pass,
  mayHold: (text: string) => boolean,
  isRead: (row: Element) => boolean,
): Generator<Found | null> {
  const covered: Element[] = [];
  const bodies: Element[] = [];
  let adapted = false;
  for (const spec of site.messages ?? []) {
    for (const element of matchesOf(spec.body, within, root, pass)) {
      covered.push(element);
      bodies.push(element);
      adapted = true;
      if (!inEditor(element)) yield { region: { kind: 'message', element, root, spec }, adapted: true };
    }
  }
  for (const spec of site.rows ?? []) {
    for (const [index, element] of matchesOf(spec.row, within, root, pass).entries()) {
      if (bodies.some((other) => other.contains(element))) continue;
      covered.push(element);
      adapted = true;
      if (!isHeaderRow(element)) yield { region: { kind: 'row', element, root, spec }, adapted: true };
      if (index % 32 === 31) yield null;
    }
  }
  if (site.kind !== 'generic' && isProven(site) && (adapted || isAdapted(site, root, pass))) return;
  const held = mayHoldBelow(within, mayHold);
  let step = held.next();
  for (; !step.done; step = held.next()) yield null;
  if (step.value) {
    yield* findGeneric(within, root, site, pass, mayHold, isRead, new Set(covered));
  }
}

function* findGeneric(
  within: Element,
  root: Root,
  site: Site,
  pass: Pass,
  mayHold: (text: string) => boolean,
  isRead: (row: Element) => boolean,
  covered: ReadonlySet<Element>,
): Generator<Found | null> {
  const owners: { block: Element; owner: NonNullable<ReturnType<typeof ownerOf>> }[] = [];
  const skip = site.skip?.join(',');
  const around = ancestorsOf(covered);
  for (const block of candidateBlocks(within, mayHold)) {
    if (!block) {
      yield null;
      continue;
    }
    if (isCovered(block, covered) || (skip && block.closest(skip))) continue;
    const owner = ownerOf(block, pass, around, mayHold);
    // A list row of a webmail announces a message that is shown and counted when it is opened.
    if (owner && !(owner.kind === 'row' && site.kind === 'webmail')) owners.push({ block, owner });
  }
  yield* apart(owners, root, pass, mayHold, isRead);
}

/** The owners as regions that do not overlap: one that reaches over others shrinks to what they leave of it. */
function* apart(
  owners: readonly { block: Element; owner: NonNullable<ReturnType<typeof ownerOf>> }[],
  root: Root,
  pass: Pass,
  mayHold: (text: string) => boolean,
  isRead: (row: Element) => boolean,
): Generator<Found | null> {
  yield null;
  const questions = questionsOf(pass, mayHold);
  const outer = ancestorsOf(new Set(owners.map(({ owner }) => owner.element)));
  yield null;
  const seen = new Set<Element>();
  for (const { block, owner } of owners) {
    const element = outer.has(owner.element) ? besideOthers(block, owner, outer) : owner.element;
    if (seen.has(element) || outer.has(element)) continue;
    seen.add(element);
    const below = owner.kind === 'message' ? partsBelow(element, questions) : [];
    yield { region: { kind: owner.kind, element, root, spec: null, below }, adapted: false };
    if (owner.kind === 'row') yield* siblingRows(element, root, pass, seen, isRead);
  }
}

/** The first message of a thread may have no neighbor built as it is: the answers stand together in a part of their own. */
function besideOthers(
  block: Element,
  owner: NonNullable<ReturnType<typeof ownerOf>>,
  outer: ReadonlySet<Element>,
): Element {
  if (owner.kind === 'row') return block;
  let at = block;
  for (let around = parentOf(at); around && !outer.has(around); around = parentOf(around)) at = around;
  return at;
}

/** Everything around what other regions hold: a message found by text does not reach over it. */
function ancestorsOf(covered: ReadonlySet<Element>): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const element of covered) {
    for (let at = parentOf(element); at && !around.has(at); at = parentOf(at)) around.add(at);
  }
  return around;
}

/** The other rows of a log: those without a code may be deliveries. */
function* siblingRows(
  row: Element,
  root: Root,
  pass: Pass,
  seen: Set<Element>,
  isRead: (row: Element) => boolean,
): Generator<Found | null> {
  let steps = 0;
  // Once in a pass for each list.
  const list = parentOf(row);
  if (!list || seen.has(list)) return;
  seen.add(list);
  for (const element of past(list, 'children')) {
    if (isRead(element)) continue;
    if (element.localName !== row.localName || seen.has(element) || rowOf(element, pass) !== element)
      continue;
    seen.add(element);
    yield { region: { kind: 'row', element, root, spec: null }, adapted: false };
    if (++steps % 32 === 0) yield null;
  }
}

function isCovered(block: Element, covered: ReadonlySet<Element>): boolean {
  if (covered.size === 0) return false;
  for (let at: Element | null = block; at; at = parentOf(at)) if (covered.has(at)) return true;
  return false;
}

/** Does any of the site's selectors find something in this document, or the frame its bodies stand in? */
function isAdapted(site: Site, root: Root, pass: Pass): boolean {
  const lists = [
    ...(site.messages ?? []).map((spec: MessageSpec) => spec.body),
    ...(site.rows ?? []).map((spec: RowSpec) => spec.row),
  ];
  return lists.some((list) => winner(list, root, pass) !== null || holdsFrame(list, root));
}

/** Is a frame here that an entry `A >>> B` looks into? Then the message is in there, and this document is what is around it. */
const holdsFrame = (selectors: Selectors, root: Root): boolean =>
  selectors.some(
    (selector) =>
      selector.includes('>>>') && past(root.node, 'querySelector')(selector.split('>>>')[0]!.trim()) !== null,
  );

/** The entry of a list that finds something in this document, as a selector for it. */
function winner(selectors: Selectors, root: Root, pass: Pass): string | null {
  let known = pass.winners.get(root.node);
  if (!known) pass.winners.set(root.node, (known = new Map()));
  let found = known.get(selectors);
  if (found === undefined) {
    found =
      selectors
        .map((selector) => innerSelector(selector, root.frame))
        .find((inner) => inner !== null && past(root.node, 'querySelector')(inner) !== null) ?? null;
    known.set(selectors, found);
  }
  return found;
}

/** Elements of the winning entry inside or around an element. */
function matchesOf(selectors: Selectors, within: Element, root: Root, pass: Pass): Element[] {
  const selector = winner(selectors, root, pass);
  if (!selector) return [];
  const around = past(within, 'closest')(selector);
  return around ? [around] : [...allWithin(within, selector)];
}
