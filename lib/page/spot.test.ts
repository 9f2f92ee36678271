// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BADGE_SIZE, isFree, spotsAround } from './spot.ts';

const BOX = { left: 200, top: 100, right: 260, bottom: 114 };
const LINE = { left: 20, right: 500 };

describe('spots for a badge', () => {
  it('are tried from the corner of the code to the ends of its line', () => {
    const lefts = spotsAround(BOX, LINE).map(({ dx }) => BOX.left + dx);
    expect(lefts).toEqual([256, 181, 503, 522, 1, 256]);
  });

  it('beside a line stand in its middle', () => {
    const [, before] = spotsAround(BOX, LINE);
    expect(BOX.top + before!.dy + BADGE_SIZE / 2).toBe(107);
  });

  it('are free inside the window and beside other badges only', () => {
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 800 });
    Object.defineProperty(document.documentElement, 'clientHeight', { value: 600 });
    const spot = { dx: 0, dy: 0 };
    expect(isFree(document, [], spot, BOX, [])).toBe(true);
    expect(isFree(document, [], { dx: -300, dy: 0 }, BOX, [])).toBe(false);
    expect(isFree(document, [], { dx: 590, dy: 0 }, BOX, [])).toBe(false);
    expect(isFree(document, [], spot, BOX, [{ left: 210, top: 90, right: 226, bottom: 106 }])).toBe(false);
    expect(isFree(document, [], spot, BOX, [{ left: 216, top: 90, right: 232, bottom: 106 }])).toBe(true);
  });
});
