import type { Page } from 'puppeteer-core';
import { until } from './browsers.ts';
import { assert } from './case.ts';

/** Marks that are near the viewport but not painted, and painted ones that stand on no code: both must be empty once a page has settled. */
export async function compareWithTruth(
  page: Page,
): Promise<{ missing: string[]; stale: string[]; right: number }> {
  return page.evaluate(() => {
    const CODE = /\b[45]\d\d [45]\.\d\.\d{1,3}\b/g;
    const painted = new Map<Node, number[]>();
    const stale: string[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<
      [string, Iterable<AbstractRange>]
    >) {
      if (!name.startsWith('bouncelens-')) continue;
      for (const range of highlight) {
        const text = range.startContainer.nodeValue ?? '';
        const words = text.slice(range.startOffset, range.endOffset);
        if (!range.startContainer.isConnected) continue;
        if (!/^[45]\d\d [45]\.\d\.\d{1,3}$/.test(words)) stale.push(words || '(empty)');
        painted.set(range.startContainer, [...(painted.get(range.startContainer) ?? []), range.startOffset]);
      }
    }
    const missing: string[] = [];
    let right = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement!.closest('script,style')) continue;
      for (const match of node.nodeValue!.matchAll(CODE)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const box = range.getBoundingClientRect();
        const scroller = node
          .parentElement!.closest('[data-virtuoso-scroller],#scroller')
          ?.getBoundingClientRect();
        const top = Math.max(0, scroller?.top ?? 0);
        const bottom = Math.min(innerHeight, scroller?.bottom ?? innerHeight);
        if (box.bottom <= top || box.top >= bottom || box.height === 0) continue;
        if (painted.get(node)?.includes(match.index)) right += 1;
        else missing.push(match[0]);
      }
    }
    return { missing, stale, right };
  });
}

/** Waits until everything visible is marked and nothing else is. */
export async function expectSettled(page: Page, atLeast = 1): Promise<void> {
  let last = { missing: [] as string[], stale: [] as string[], right: 0 };
  await until(async () => {
    last = await compareWithTruth(page);
    return last.missing.length === 0 && last.stale.length === 0 && last.right >= atLeast;
  }, 'marks to settle').catch(() => {
    assert(
      false,
      `after the page stood still: ${last.right} right, missing ${last.missing.length}: ${last.missing.slice(0, 5).join(', ')}; stale ${last.stale.length}: ${last.stale.slice(0, 5).join(', ')}`,
    );
  });
}
