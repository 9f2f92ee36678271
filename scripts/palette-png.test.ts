import { expect, test } from 'vitest';
import { inflateSync } from 'node:zlib';
import { palettePng } from './palette-png.ts';

/** The data of a PNG's chunk. */
const part = (png: Buffer, type: string): Buffer => {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
};

test('each pixel points at its color, and what cannot be seen has one', () => {
  const png = palettePng(2, 2, Uint8Array.from([8, 16, 24, 255, 9, 17, 25, 0, 8, 16, 24, 255, 0, 0, 0, 0]));
  expect([...part(png, 'PLTE')]).toEqual([8, 16, 24, 0, 0, 0]);
  expect([...part(png, 'tRNS')]).toEqual([255, 0]);
  expect([...inflateSync(part(png, 'IDAT'))]).toEqual([0, 0, 1, 0, 0, 1]);
});

test('a color of an edge becomes one that looks like it, the frequent ones stay exact', () => {
  const png = palettePng(
    4,
    1,
    Uint8Array.from([11, 108, 184, 255, 11, 108, 184, 255, 14, 110, 190, 255, 11, 108, 184, 90]),
  );
  expect([...part(png, 'PLTE')]).toEqual([11, 108, 184, 11, 108, 184]);
  expect([...part(png, 'tRNS')]).toEqual([255, 90]);
  expect([...inflateSync(part(png, 'IDAT'))]).toEqual([0, 0, 0, 0, 1]);
});

test('more colors than a palette holds are brought closer', () => {
  const many = Uint8Array.from({ length: 4096 * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : ((at >> 2) * 37 * ((at % 4) + 1)) & 255,
  );
  expect(part(palettePng(64, 64, many), 'PLTE').length).toBeLessThanOrEqual(256 * 3);
});
