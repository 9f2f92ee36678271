import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import type { MessageSpec, RowSpec } from '#lib/sites/site.ts';
import type { Observation } from '#lib/tally/observation.ts';
import type { Mark } from './marks.ts';
import { isConnected } from './past-fields.ts';
import { isGone, type Root } from './roots.ts';

/** What belongs to one message or one log row: the unit that is diagnosed, marked and observed together. */
export type Region = {
  element: Element;
  root: Root;
  /** What stands below the element and is read with it. */
  below?: readonly Element[];
} & ({ kind: 'message'; spec: MessageSpec | null } | { kind: 'row'; spec: RowSpec | null });

/** Is it still there? A frame that shows another document leaves the elements of the old one connected to that. */
export const isShown = ({ element, root }: Region): boolean => !isGone(root.doc) && isConnected(element);

/** The same for many at once: each document is asked once. */
export function shownAmong(): (region: Region) => boolean {
  const gone = new Map<Document, boolean>();
  return ({ element, root: { doc } }) => {
    let isOld = gone.get(doc);
    if (isOld === undefined) gone.set(doc, (isOld = isGone(doc)));
    return !isOld && isConnected(element);
  };
}

/** Has something gone that was read with it? */
export const isTorn = ({ below }: Region): boolean => below?.some((part) => !part.isConnected) === true;

/** What was found in a region. */
export type Findings = {
  /** Text that was read; equal text is not diagnosed again. */
  text: string;
  events: PageEvent[];
  marks: Mark[];
  /** The marks were handed out while the text was read. */
  shown: boolean;
};

/** A region to be read. */
export type Due = { region: Region; adapted: boolean };
/** A region that was read. */
export type Known = Due & { findings: Findings };

/** One event of a region. */
export type PageEvent = {
  /** Id of its page entry, the same however often it is rendered. */
  id: string;
  /** Null for a delivery. */
  diagnosis: Diagnosis | null;
  observation: Observation;
  tallied: boolean;
  /** The console's own verdict, where it contradicts ours. */
  verdict: string | null;
};

/** The event of an id, or null. */
export function eventAmong(regions: Iterable<{ findings: Findings }>, id: string): PageEvent | null {
  for (const { findings } of regions) {
    const event = findings.events.find((one) => one.id === id);
    if (event) return event;
  }
  return null;
}
