// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { diagnosisOf } from '#tests/components/make-diagnosis.ts';
import { markAtPoint } from './hit-test.ts';
import type { Mark, Marks } from './marks.ts';
import { measure } from './measure.ts';

/** Letters of a fixed width in one line, as happy-dom lays nothing out. */
const WIDTH = 8;
const TOP = 100;
const HEIGHT = 16;
const TEXT = 'it said 550 5.1.1 User unknown';

let node: Text;

beforeEach(() => {
  document.body.innerHTML = `<p>${TEXT}</p>`;
  node = document.querySelector('p')!.firstChild as Text;
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const left = this.startOffset * WIDTH;
    const rect = new DOMRect(left, TOP, this.endOffset * WIDTH - left, HEIGHT);
    return [rect] as unknown as DOMRectList;
  });
});
afterEach(() => vi.restoreAllMocks());

function markOf(words: string): Mark {
  const startOffset = TEXT.indexOf(words);
  const endOffset = startOffset + words.length;
  const place = { startContainer: node, startOffset, endContainer: node, endOffset };
  const range = place as unknown as StaticRange;
  const anchor = node.parentElement!;
  return { entry: words, category: null, diagnosis: diagnosisOf('user-unknown'), place, range, anchor };
}

/** The browser's answer: behind the end of a line it snaps to the last letter. */
const caretAt = (x: number) => ({ offsetNode: node, offset: Math.min(TEXT.length, Math.round(x / WIDTH)) });

function hit(x: number, y: number, marks = [markOf('550 5.1.1')]): string | null {
  Object.assign(Document.prototype, { caretPositionFromPoint: caretAt });
  const index = { at: (of: Node) => (of === node ? marks : []) } as Partial<Marks> as Marks;
  return markAtPoint(document, index, [], x, y)?.entry ?? null;
}

const LEFT = TEXT.indexOf('550') * WIDTH;
const RIGHT = LEFT + '550 5.1.1'.length * WIDTH;

describe('the mark under a point', () => {
  test.each([
    ['in its middle', LEFT + 20, TOP + 8, '550 5.1.1'],
    ['on its first letter', LEFT, TOP + 1, '550 5.1.1'],
    ['just beside it', RIGHT + 2, TOP + 8, '550 5.1.1'],
    ['before it', LEFT - 12, TOP + 8, null],
    ['behind it', RIGHT + 12, TOP + 8, null],
    ['above its line', LEFT + 20, TOP - 5, null],
    ['below its line', LEFT + 20, TOP + HEIGHT + 5, null],
  ])('%s', (_, x, y, entry) => {
    expect(hit(x, y)).toBe(entry);
  });

  test('is none behind the end of a line, where the browser names its last letter', () => {
    expect(hit(TEXT.length * WIDTH + 50, TOP + 8, [markOf('unknown')])).toBeNull();
  });

  test('is the right one of several in a text', () => {
    const marks = [markOf('550'), markOf('5.1.1')];
    expect(hit(LEFT + 8, TOP + 8, marks)).toBe('550');
    expect(hit(RIGHT - 8, TOP + 8, marks)).toBe('5.1.1');
  });

  test('is none where the browser names no place', () => {
    Object.assign(Document.prototype, { caretPositionFromPoint: () => null });
    expect(markAtPoint(document, {} as Marks, [], 1, 1)).toBeNull();
  });
});

describe('the rectangles of a place', () => {
  test('are none once its text has gone or became shorter', () => {
    const { place } = markOf('550 5.1.1');
    expect(measure(place)).toHaveLength(1);
    node.data = 'it said';
    expect(measure(place)).toEqual([]);
    node.data = TEXT;
    node.remove();
    expect(measure(place)).toEqual([]);
  });

  test('leave no range in the text, which would slow every change the page makes', () => {
    const setStart = vi.spyOn(Range.prototype, 'setStart');
    const collapse = vi.spyOn(Range.prototype, 'collapse');
    measure(markOf('550').place);
    expect(setStart.mock.lastCall).toEqual([document, 0]);
    expect(collapse.mock.lastCall).toEqual([true]);
  });
});
