import { framedPicture, type PictureWords } from './picture-frame.ts';

/** Properties of the page's style sheet that a picture on its own would lack. */
const CARRIED = [
  'fill',
  'stroke',
  'stroke-width',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
] as const;

/** How much larger than on the page a picture in dots is. */
const SCALE = 2;
/** Room of a letter against its height, where nothing can be measured. */
const USUAL_LETTER = 0.6;

/** The plot as it is drawn, with its style in it. */
function styledCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const style = getComputedStyle(originals[index]!);
    for (const name of CARRIED) {
      const value = style.getPropertyValue(name);
      if (value !== '') element.setAttribute(name, value);
    }
    element.removeAttribute('class');
  });
  copy.removeAttribute('class');
  return copy;
}

/** A plot with the words around it, drawn with the colours and letters that `page` has now. */
export function pictureOf(svg: SVGSVGElement, words: PictureWords, page: HTMLElement): SVGSVGElement {
  const { backgroundColor: paper, color: ink, fontFamily: font } = getComputedStyle(page);
  const pen = document.createElement('canvas').getContext('2d');
  return framedPicture(styledCopy(svg), words, {
    paper,
    ink,
    font,
    measure(text, size, weight) {
      if (!pen) return text.length * size * USUAL_LETTER;
      pen.font = `${weight} ${size}px ${font}`;
      return pen.measureText(text).width;
    },
  });
}

/** The colour in which a category is drawn in a plot. */
export const colourIn = (svg: SVGSVGElement, category: string): string => {
  const drawn = svg.querySelector(`[data-category="${category}"] :is(.bar, .heat-ink)`);
  return drawn ? getComputedStyle(drawn).fill : '';
};

/** A picture as an SVG file. */
export const svgFile = (picture: SVGSVGElement): string => new XMLSerializer().serializeToString(picture);

/** A picture as a PNG at twice its size. Throws when the browser cannot draw it. */
export async function pngFile(picture: SVGSVGElement): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svgFile(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(Number(picture.getAttribute('width')) * SCALE);
    canvas.height = Math.round(Number(picture.getAttribute('height')) * SCALE);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The picture could not be drawn.');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
