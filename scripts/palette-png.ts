import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colors that a palette holds. */
const MOST_COLORS = 256;
/** Colors closer than this look alike, on edges above all: that is where most of them are. */
const FINEST = 8;
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

/** The colors rounded to steps, so far that they fit into a palette; what cannot be seen through has one color. */
function rounded(pixels: Uint8Array): { colors: number[]; indexes: Uint8Array } {
  for (let step = FINEST; ; step++) {
    const round = (value: number) => Math.min(255, Math.round(value / step) * step);
    const colors = new Map<number, number>();
    const indexes = new Uint8Array(pixels.length / 4);
    for (let at = 0; at < indexes.length; at++) {
      const [r, g, b, a] = [0, 1, 2, 3].map((part) => round(pixels[at * 4 + part]!)) as [
        number,
        number,
        number,
        number,
      ];
      const color = a === 0 ? 0 : ((r << 24) | (g << 16) | (b << 8) | a) >>> 0;
      if (!colors.has(color)) colors.set(color, colors.size);
      indexes[at] = colors.get(color)!;
    }
    if (colors.size <= MOST_COLORS) return { colors: [...colors.keys()], indexes };
  }
}

/** A picture of few colors as PNG with a palette: a third of the bytes that a screenshot takes. `pixels` are RGBA. */
export function palettePng(width: number, height: number, pixels: Uint8Array): Buffer {
  const { colors, indexes } = rounded(pixels);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([BITS, PALETTE_TYPE], 8);
  const palette = Uint8Array.from(
    colors.flatMap((color) => [color >>> 24, (color >>> 16) & 255, (color >>> 8) & 255]),
  );
  const alphas = Uint8Array.from(colors.map((color) => color & 255));
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('tRNS', alphas),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
