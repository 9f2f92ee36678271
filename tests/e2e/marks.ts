import type { Frame, Page } from 'puppeteer-core';

/** A painted mark: its text, white space folded, and the name of its highlight without our prefix. */
export type PaintedMark = { text: string; category: string };

/** The marks painted in a frame, in text order, read from the page's own world: the registry is shared with it. */
export async function marksIn(frame: Frame | Page): Promise<PaintedMark[]> {
  return frame.evaluate(() => {
    const found: { text: string; category: string; range: AbstractRange }[] = [];
    if (!CSS.highlights) return [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<
      [string, Iterable<AbstractRange>]
    >) {
      if (!name.startsWith('bouncelens-')) continue;
      for (const range of highlight) {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        found.push({
          text: live.toString().replace(/\s+/g, ' ').trim(),
          category: name.slice('bouncelens-'.length),
          range,
        });
      }
    }
    found.sort((a, b) => {
      if (a.range.startContainer === b.range.startContainer) return a.range.startOffset - b.range.startOffset;
      return a.range.startContainer.compareDocumentPosition(b.range.startContainer) & 4 ? -1 : 1;
    });
    return found.map(({ text, category }) => ({ text, category }));
  });
}

/** The marks of all frames of a page, outer frames first. */
export async function marksOf(page: Page): Promise<PaintedMark[]> {
  const all: PaintedMark[] = [];
  for (const frame of page.frames()) all.push(...(await marksIn(frame).catch(() => [])));
  return all;
}
