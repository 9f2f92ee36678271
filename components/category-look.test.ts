import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { CATEGORY_LOOK, UNDECIDED_LOOK } from './category-look.ts';
import { MARK_COLORS } from './mark-style.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** Relative luminance of #rrggbb (WCAG 2.2). */
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** A token's two colours. */
const token = (name: string) => {
  const [, light = '', dark = ''] =
    new RegExp(`--bl-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  return { light, dark };
};

// White, Gmail's list and reading greys, Outlook's greys, our own papers.
const LIGHT = ['#ffffff', '#f6f8fc', '#f2f6fc', '#eaf1fb', '#faf9f8', '#f5f5f5', '#f3f2f1', '#edebe9'];
const DARK = ['#111111', '#1f1f1f', '#202124', '#292a2d', '#1b1a19', '#201f1e', '#292827'];
for (const name of ['paper', 'paper-2']) {
  LIGHT.push(token(name).light);
  DARK.push(token(name).dark);
}
const GROUNDS = { light: LIGHT, dark: DARK };
const looks = [
  ...Object.entries(CATEGORY_LOOK),
  ['none', UNDECIDED_LOOK] as const,
  ...Object.entries(MARK_COLORS),
];

describe.each(['light', 'dark'] as const)('contrast on %s grounds', (theme) => {
  it.each(looks)('%s', (_, look) => {
    for (const ground of GROUNDS[theme]) {
      expect(contrast(look[theme].text, ground), `text on ${ground}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(look[theme].mark, ground), `mark on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it.each([
    ['ink', 'paper-3', 4.5],
    ['ink-2', 'paper-3', 4.5],
    ['accent', 'paper-2', 4.5],
    ['final', 'paper-2', 4.5],
    ['warn', 'paper-2', 4.5],
    ['good', 'paper-2', 4.5],
    ['edge', 'paper', 3],
    ['accent-ink', 'accent', 4.5],
  ])('%s on %s', (ink, paper, least) => {
    expect(contrast(token(ink)[theme], token(paper)[theme])).toBeGreaterThanOrEqual(least);
  });
});

describe('told apart without colour', () => {
  it('gives every category its own letter and its own line', () => {
    const all = [...Object.values(CATEGORY_LOOK), UNDECIDED_LOOK];
    expect(new Set(all.map(({ letter }) => letter)).size).toBe(all.length);
    expect(new Set(all.map(({ line, style, thickness }) => `${line} ${style} ${thickness}`)).size).toBe(
      all.length,
    );
  });
});

describe('one set of colours', () => {
  it.each(CATEGORIES)('%s is the same in tokens.css', (category) => {
    const { light, dark } = CATEGORY_LOOK[category];
    const block = css.slice(css.indexOf(`[data-category='${CATEGORY_KEY[category]}']`)).split('}')[0];
    expect(block).toContain(`--cat-text: light-dark(${light.text}, ${dark.text})`);
    expect(block).toContain(`--cat-mark: light-dark(${light.mark}, ${dark.mark})`);
  });
});
