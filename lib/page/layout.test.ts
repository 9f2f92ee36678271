import { expect, test } from 'vitest';
import { placeCard } from './layout.ts';

const CARD = { width: 320, height: 480 };
const mark = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 16 });

test.each([
  ['under the mark', mark(80, 100), { width: 1280, height: 900 }, { left: 80, top: 122, maxHeight: 770 }],
  ['above it where there is more room', mark(80, 800), { width: 1280, height: 900 }, { left: 80, top: 314 }],
  ['beside it in a low window', mark(80, 150), { width: 900, height: 400 }, { left: 146, maxHeight: 384 }],
  ['to its left at the right edge', mark(700, 150), { width: 900, height: 400 }, { left: 374, top: 8 }],
  [
    'under it where there is no room beside',
    mark(80, 100),
    { width: 400, height: 400 },
    { left: 72, top: 122 },
  ],
])('a card goes %s', (_, at, window, expected) => {
  expect(placeCard(at, CARD, window)).toMatchObject(expected);
});

test('a low card stays under its mark in a low window', () => {
  const placed = placeCard(mark(80, 150), { width: 320, height: 180 }, { width: 900, height: 400 });
  expect(placed).toMatchObject({ left: 80, top: 172 });
});

test('a card never leaves the window', () => {
  const window = { width: 900, height: 500 };
  for (let left = 0; left < 880; left += 55) {
    for (let top = 0; top < 490; top += 35) {
      const placed = placeCard(mark(left, top), CARD, window);
      const height = Math.min(CARD.height, placed.maxHeight);
      expect(placed.left).toBeGreaterThanOrEqual(8);
      expect(placed.left + CARD.width).toBeLessThanOrEqual(892);
      expect(placed.top).toBeGreaterThanOrEqual(8);
      expect(placed.top + height).toBeLessThanOrEqual(492);
    }
  }
});
