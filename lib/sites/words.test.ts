import { expect, test } from 'vitest';
import { verdictOf } from './words.ts';

test.each([
  ['Hard bounce', 'permanent'],
  ['HardBounce', 'permanent'],
  ['Permanent/General', 'permanent'],
  ['SoftBounce', 'temporary'],
  ['Transient', 'temporary'],
  ['Delivered', null],
  ['hardware', null],
])('a console that says "%s" means %s', (words, permanence) => {
  expect(verdictOf(words)).toBe(permanence);
});
