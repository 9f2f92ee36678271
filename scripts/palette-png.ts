import { crc32 } from 'node:zlib';
import { deflate } from './pack/deflate.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colors that a palette holds. */
const MOST_COLORS = 256;
/** Colors closer than this look alike on an edge, a pixel wide, and that is where most of them are. */
const ALIKE = 24;
const PALETTE_TYPE = 3;
const BITS = 8;

function chunk(type: string, data: Uint8Array): Buffer {
  const made = Buffer.alloc(data.length + 12);
  made.writeUInt32BE(data.length, 0);
  made.write(type, 4, 'latin1');
  made.set(data, 8);
  made.writeUInt32BE(crc32(made.subarray(4, data.length + 8)), data.length + 8);
  return made;
}

/** Red, green, blue, opacity. */
type Color = readonly [number, number, number, number];

/** How far two colors are apart at most, on a white and on a black ground. */
const distance = (one: Color, other: Color): number =>
  Math.max(
    ...[0, 255].flatMap((ground) =>
      [0, 1, 2].map((part) => {
        const [a, b] = [one, other].map(
          (color) => ground + ((color[part as 0 | 1 | 2] - ground) * color[3]) / 255,
        ) as [number, number];
        return Math.abs(a - b);
      }),
    ),
  );

const numberOf = ([r, g, b, a]: Color): number =>
  a === 0 ? 0 : ((r << 24) | (g << 16) | (b << 8) | a) >>> 0;

/**
 * The palette of a picture, and for each pixel its place in it. The frequent colors stay exact; a rarer one becomes the nearest of
 * those that look like it.
 */
function paletteOf(pixels: Uint8Array): { colors: Color[]; indexes: Uint8Array } {
  const all = Array.from({ length: pixels.length / 4 }, (_, at): Color => {
    const [r, g, b, a] = pixels.subarray(at * 4, at * 4 + 4) as unknown as Color;
    return a === 0 ? [0, 0, 0, 0] : [r, g, b, a];
  });
  const counts = new Map<number, { color: Color; count: number }>();
  for (const color of all) {
    const seen = counts.get(numberOf(color));
    if (seen) seen.count++;
    else counts.set(numberOf(color), { color, count: 1 });
  }
  const byCount = [...counts.values()].toSorted((a, b) => b.count - a.count).map(({ color }) => color);
  for (let alike = ALIKE; ; alike *= 1.25) {
    const colors: Color[] = [];
    const places = new Map<number, number>();
    for (const color of byCount) {
      const gaps = colors.map((other) => distance(color, other));
      const nearest = gaps.indexOf(Math.min(...gaps));
      const isNew = nearest === -1 || gaps[nearest]! >= alike;
      places.set(numberOf(color), isNew ? colors.push(color) - 1 : nearest);
      if (colors.length > MOST_COLORS) break;
    }
    if (colors.length > MOST_COLORS) continue;
    return { colors, indexes: Uint8Array.from(all, (color) => places.get(numberOf(color))!) };
  }
}

/** The data as zlib's format wants it (RFC 1950): a head, the data deflated, its Adler-32. */
function zlibData(data: Uint8Array): Buffer {
  let low = 1;
  let high = 0;
  for (const byte of data) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(((high << 16) | low) >>> 0);
  return Buffer.concat([Buffer.of(0x78, 0xda), deflate(data), sum]);
}

/** A picture of few colors as PNG with a palette: a third of the bytes that a screenshot takes. `pixels` are RGBA. */
export function palettePng(width: number, height: number, pixels: Uint8Array): Buffer {
  const { colors, indexes } = paletteOf(pixels);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([BITS, PALETTE_TYPE], 8);
  const palette = Uint8Array.from(colors.flatMap(([r, g, b]) => [r, g, b]));
  const alphas = Uint8Array.from(colors, ([, , , alpha]) => alpha);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('tRNS', alphas),
    chunk('IDAT', zlibData(lines)),
    chunk('IEND', new Uint8Array()),
  ]);
}
