import { createContext, type ComponentChildren, type RefObject } from 'preact';
import { useContext, useId, useState } from 'preact/hooks';
import { CATEGORY_LOOK, UNDECIDED_LOOK } from '#components/category-look.ts';
import { useText } from '#components/text.ts';
import { keyOf, type Kind } from './CategoryCounts.tsx';
import { colourIn, pictureOf, pngFile, svgFile } from './export-picture.ts';
import { useFormat } from './format.ts';
import { saveFile } from './save-file.ts';

/** What every plot of a page is narrowed to, in words: the days, how many bounces, the filters. A picture says it, a line each. */
export const PlotAbout = createContext<readonly string[]>([]);

/** The letter of a category where there is no room for its name. */
export const letterOf = (kind: Kind): string => (kind ? CATEGORY_LOOK[kind] : UNDECIDED_LOOK).letter;

type Props = {
  title: string;
  /** File name of the picture, without its ending. */
  file: string;
  svg: RefObject<SVGSVGElement | null>;
  /** Categories that stand in the plot without their names, with their sums: a picture explains them. */
  kinds: ReadonlyMap<Kind, number>;
  /** They are explained on the page too. */
  legend?: boolean;
  /** The same numbers as a table; made when it is asked for. */
  table: () => ComponentChildren;
  children: ComponentChildren;
};

/** What stands around every plot: heading, legend, the numbers as a table, the picture as a file. */
export function ChartFrame({ title, file, svg, kinds, legend, table, children }: Props) {
  const text = useText();
  const format = useFormat();
  const about = useContext(PlotAbout);
  const id = useId();
  const [failed, setFailed] = useState(false);
  const [open, setOpen] = useState(false);
  const nameOf = (kind: Kind): string => text(`category.${keyOf(kind)}.name`);
  const picture = (): SVGSVGElement => {
    const plot = svg.current!;
    const entries = [...kinds].map(([kind, sum]) => ({
      letter: letterOf(kind),
      name: `${nameOf(kind)} ${format.count(sum)}`,
      colour: colourIn(plot, keyOf(kind)),
    }));
    return pictureOf(plot, { title, about, legend: entries }, plot.closest('section')!);
  };
  const savePng = async (): Promise<void> => {
    try {
      saveFile(await pngFile(picture()), `${file}.png`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section class="plot" aria-labelledby={id}>
      <header class="plot-head">
        <h2 id={id}>{title}</h2>
        <span class="plot-actions">
          <button
            type="button"
            class="quiet"
            aria-label={text('ui.dashboard.plot.png', [title])}
            onClick={savePng}
          >
            PNG
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={text('ui.dashboard.plot.svg', [title])}
            onClick={() => saveFile(svgFile(picture()), `${file}.svg`, 'image/svg+xml')}
          >
            SVG
          </button>
        </span>
      </header>
      {failed && (
        <p class="error" role="alert">
          {text('ui.dashboard.plot.failed')}
        </p>
      )}
      {children}
      {legend && (
        <ul class="legend">
          {[...kinds.keys()].map((kind) => (
            <li key={keyOf(kind)} data-category={keyOf(kind)}>
              <span class="swatch" aria-hidden="true">
                {letterOf(kind)}
              </span>
              {nameOf(kind)}
            </li>
          ))}
        </ul>
      )}
      <details class="plot-data" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text('ui.dashboard.plot.data')}</summary>
        {open && (
          <div
            class="scroll"
            tabIndex={0}
            role="region"
            aria-label={`${title}: ${text('ui.dashboard.plot.data')}`}
          >
            {table()}
          </div>
        )}
      </details>
    </section>
  );
}
