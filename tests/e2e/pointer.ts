import type { Page } from 'puppeteer-core';

/** The middle of the n-th painted mark of the top document in CSS px of the viewport, or null when there is none in it. */
export async function markBox(page: Page, index = 0): Promise<{ x: number; y: number } | null> {
  return page.evaluate((wanted) => {
    const boxes: { x: number; y: number }[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<
      [string, Iterable<AbstractRange>]
    >) {
      if (!name.startsWith('bouncelens-')) continue;
      for (const range of highlight) {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const box = live.getClientRects()[0];
        if (box && box.top >= 0 && box.bottom <= innerHeight && box.width > 0) {
          boxes.push({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
        }
      }
    }
    boxes.sort((a, b) => a.y - b.y || a.x - b.x);
    return boxes[wanted] ?? null;
  }, index);
}
