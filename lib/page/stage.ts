import { createHighlights } from './highlights.ts';
import { createMarks, type Mark, type Marks } from './marks.ts';
import { measure } from './measure.ts';
import { createOverlay, type CardTools, type Overlay } from './overlay.ts';
import { docOf, past, parentOf } from './past-fields.ts';
import type { PageEvent } from './region.ts';
import { isGone } from './roots.ts';

/** Marks, highlights and overlay of one document. */
export type Stage = { marks: Marks; overlay: Overlay; style(root: ShadowRoot): void; end(): void };

/** One stage for each document that is read; frames without a script of their own are read from the page around them. */
export function createStages(
  tools: CardTools,
  eventById: (id: string) => PageEvent | null,
  signal: AbortSignal,
) {
  const stages = new Map<Document, Stage>();
  let current: Mark | null = null;

  const make = (doc: Document): Stage => {
    const life = new AbortController();
    const until = AbortSignal.any([signal, life.signal]);
    const highlights = tools.underlines() ? createHighlights(doc, tools, until) : null;
    const shadows = new Set<ShadowRoot>();
    const marks: Marks = createMarks(doc, highlights, () => overlay.update(), until);
    const overlay = createOverlay(
      doc,
      () => marks,
      () => [...shadows],
      eventById,
      tools,
      until,
    );
    return {
      marks,
      overlay,
      end: () => life.abort(),
      style(root) {
        for (const known of shadows) if (isGone(known)) shadows.delete(known);
        shadows.add(root);
        highlights?.style(root);
      },
    };
  };

  const of = (doc: Document): Stage => {
    let stage = stages.get(doc);
    if (!stage) stages.set(doc, (stage = make(doc)));
    return stage;
  };

  const all = () => [...stages.values()].flatMap(({ marks }) => marks.all());

  const visit = async (mark: Mark): Promise<boolean> => {
    current = mark;
    const doc = docOf(mark.place.startContainer);
    const shownIn = parentOf(mark.place.startContainer);
    if (shownIn)
      past(
        shownIn,
        'scrollIntoView',
      )({
        block: 'center',
        inline: 'nearest',
        behavior: 'instant',
      });
    scrollTo(mark);
    await new Promise((done) => past(doc, 'defaultView')!.requestAnimationFrame(done));
    if (signal.aborted || !mark.place.startContainer.isConnected) return false;
    of(doc).overlay.open(mark, 'focus');
    return true;
  };

  return {
    of,
    /** What is painted, in all documents. */
    *near(): Generator<Mark> {
      for (const [doc, { marks }] of stages) if (!isGone(doc)) yield* marks.near();
    },
    /** A document is not ours to read any more. */
    end(doc: Document) {
      stages.get(doc)?.end();
      stages.delete(doc);
    },
    flush() {
      for (const [doc, stage] of stages) {
        if (isGone(doc)) stages.delete(doc);
        else stage.marks.flush();
      }
    },
    async goto(id: string): Promise<boolean> {
      const mark = all().find((one) => one.entry === id);
      return mark ? visit(mark) : false;
    },
    async step(by: 1 | -1): Promise<boolean> {
      // From event to event: one that is told in several places is visited once.
      const marks = [...Map.groupBy(all(), (mark) => mark.entry).values()].map((list) => list[0]!);
      if (marks.length === 0) return false;
      const at = marks.findIndex((mark) => mark.entry === current?.entry);
      const next = at < 0 ? (by === 1 ? 0 : marks.length - 1) : at + by;
      if (next >= 0 && next < marks.length) return visit(marks[next]!);
      // At the end: the next frame has its turn, or it begins anew here.
      current = null;
      return isAlone() ? visit(marks[by === 1 ? 0 : marks.length - 1]!) : false;
    },
  };
}

/** Is there no other frame that could hold marks? */
const isAlone = (): boolean => window.top === window && window.length === 0;

/** A code deep in one long text node is not where its element is: bring the window to it. */
function scrollTo(mark: Mark): void {
  const view = past(docOf(mark.place.startContainer), 'defaultView')!;
  const box = measure(mark.place)[0];
  if (box && (box.top < 0 || box.bottom > view.innerHeight))
    view.scrollBy({ top: box.top - view.innerHeight / 2, behavior: 'instant' });
}
