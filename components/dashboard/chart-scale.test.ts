import { describe, expect, it } from 'vitest';
import { labelStep, ticks } from './chart-scale.ts';

describe('ticks', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [10, [0, 5, 10]],
    [87, [0, 50, 100]],
    [160, [0, 50, 100, 150, 200]],
    [4200, [0, 2000, 4000, 6000]],
  ])('up to %d: %j', (max, expected) => {
    expect(ticks(max)).toEqual(expected);
  });
});

describe('labelStep', () => {
  it.each([
    [7, 50, 700, 1],
    [30, 50, 700, 3],
    [0, 50, 700, 1],
    [30, 50, 0, 1500],
  ])('%d labels of %d px on %d px: every %d', (labels, width, room, expected) => {
    expect(labelStep(labels, width, room)).toBe(expected);
  });
});
