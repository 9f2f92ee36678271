import { wrapText, type Measure } from './wrap-text.ts';

/** What a picture says beside the plot: it has to be understood where nothing else stands. */
export type PictureWords = {
  title: string;
  /** The days, how many bounces, the filters; a line each. */
  about: readonly string[];
  /** What the letters and colours stand for. */
  legend: readonly LegendEntry[];
};

export type LegendEntry = { letter: string; name: string; colour: string };

/** Colours and letters of the page that the picture is taken from. */
export type PictureStyle = {
  paper: string;
  ink: string;
  font: string;
  /** Room of a text at a size, both in px. */
  measure: (text: string, size: number, weight: number) => number;
};

const PAD = 16;
const TITLE = { size: 15, weight: 650, leading: 20 };
const ABOUT = { size: 12, weight: 400, leading: 17 };
const LEGEND = { size: 12, weight: 400, leading: 20 };
const SWATCH = 14;
const GAP = 10;
/** Between a swatch and its name, and between two entries. */
const NAME_GAP = 5;
const ENTRY_GAP = 16;
/** Of what stands in the second place; still above 4.5:1 in light and dark. */
const FAINT = '0.78';
const MAKER = 'Bouncelens';

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Record<string, string | number>;

function element(name: string, attributes: Attributes, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Sizes of the drawing itself: never those on the page, which may not be laid out yet. */
function sizeOf(plot: SVGSVGElement): { width: number; height: number } {
  const [, , width = 0, height = 0] = (plot.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return { width, height };
}

/** Entries of the legend in rows that fit; `x` from the left edge. */
function legendRows(
  legend: readonly LegendEntry[],
  width: number,
  measure: Measure,
): (LegendEntry & { x: number })[][] {
  const rows: (LegendEntry & { x: number })[][] = [];
  let x = Infinity;
  for (const entry of legend) {
    const room = SWATCH + NAME_GAP + measure(entry.name);
    if (x + room > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)!.push({ ...entry, x });
    x += room + ENTRY_GAP;
  }
  return rows;
}

/** A plot with title, days, filters and legend around it, on its ground. `plot` must not need a style sheet. */
export function framedPicture(plot: SVGSVGElement, words: PictureWords, style: PictureStyle): SVGSVGElement {
  const { width, height } = sizeOf(plot);
  const parts: SVGElement[] = [];
  let y = PAD;
  const write = (text: string, { size, weight, leading }: typeof TITLE, more: Attributes = {}): void => {
    for (const line of wrapText(text, width, (it) => style.measure(it, size, weight))) {
      y += leading;
      parts.push(
        element('text', { x: PAD, y: y - 5, 'font-size': size, 'font-weight': weight, ...more }, line),
      );
    }
  };
  write(words.title, TITLE);
  for (const line of words.about) write(line, ABOUT, { 'fill-opacity': FAINT });

  y += GAP;
  for (const [name, value] of Object.entries({ x: PAD, y, width, height }))
    plot.setAttribute(name, String(value));
  parts.push(plot);
  y += height;

  const rows = legendRows(words.legend, width, (it) => style.measure(it, LEGEND.size, LEGEND.weight));
  if (rows.length > 0) y += GAP;
  for (const row of rows) {
    for (const { letter, name, colour, x } of row) {
      const left = PAD + x;
      parts.push(
        element('rect', { x: left, y: y + 3, width: SWATCH, height: SWATCH, rx: 3, fill: colour }),
        element(
          'text',
          {
            x: left + SWATCH / 2,
            y: y + 13.5,
            'font-size': 9,
            'font-weight': 700,
            'text-anchor': 'middle',
            fill: style.paper,
          },
          letter,
        ),
        element('text', { x: left + SWATCH + NAME_GAP, y: y + 14, 'font-size': LEGEND.size }, name),
      );
    }
    y += LEGEND.leading;
  }
  y += GAP + ABOUT.size;
  parts.push(
    element(
      'text',
      { x: PAD + width, y: y - 2, 'font-size': 11, 'text-anchor': 'end', 'fill-opacity': FAINT },
      MAKER,
    ),
  );

  const size = { width: width + 2 * PAD, height: y + PAD - 6 };
  const picture = element('svg', {
    xmlns: SVG,
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    'font-family': style.font,
    fill: style.ink,
  }) as SVGSVGElement;
  picture.append(
    element('title', {}, words.title),
    element('rect', { ...size, fill: style.paper }),
    ...parts,
  );
  return picture;
}
