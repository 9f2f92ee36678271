/** Draws `public/icon/*.png` from the one drawing below, by the browser that is there: `node scripts/icons.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import { palettePng } from './palette-png.ts';

const SIZES = [16, 32, 48, 128];
/** The states are shown on the toolbar only, and there up to this size. */
const MOST_FOR_STATE = 32;
const FOLDER = join(import.meta.dirname, '../public/icon');

/** What the icon says of a page: read, not read, read by a general search because the site looks different. */
const STATES = {
  '': { ring: '#0b6cb8', flap: '#d55e00', glass: '#ffffff' },
  'off-': { ring: '#7d8590', flap: '#9aa1ab', glass: '#ffffff' },
  'changed-': { ring: '#b17800', flap: '#b17800', glass: '#fff6df' },
};

/** A lens over an envelope's flap. Small sizes get thicker lines, or they would gray out. */
function drawing({ ring, flap, glass }: (typeof STATES)[keyof typeof STATES], size: number): string {
  const line = size <= 16 ? 15 : size <= 32 ? 12 : 10;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${size}" height="${size}"
    fill="none" stroke-linecap="round" stroke-linejoin="round">
    <path d="M88 88 116 116" stroke="${ring}" stroke-width="${line + 8}"/>
    <circle cx="54" cy="54" r="${50 - line / 2}" fill="${glass}" stroke="${ring}" stroke-width="${line}"/>
    <path d="M30 42 54 66 78 42" stroke="${flap}" stroke-width="${line}"/>
  </svg>`;
}

/** Runs in the page: the drawing as RGBA. */
async function pixelsOf(svg: string, size: number): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const context = new OffscreenCanvas(size, size).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return [...context.getImageData(0, 0, size, size).data];
}

const found = findBrowser('chrome');
const browser = await launch({ executablePath: found, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await mkdir(FOLDER, { recursive: true });
for (const [state, colors] of Object.entries(STATES)) {
  for (const size of SIZES) {
    if (state && size > MOST_FOR_STATE) continue;
    const pixels = await page.evaluate(pixelsOf, drawing(colors, size), size);
    await writeFile(join(FOLDER, `${state}${size}.png`), palettePng(size, size, Uint8Array.from(pixels)));
  }
}
await browser.close();
