import type { ComponentChildren, RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useText } from '#components/text.ts';
import { pngOf, standaloneSvg } from './export-picture.ts';
import { saveFile } from './save-file.ts';

type Props = {
  title: string;
  /** File name of the picture, without its ending. */
  file: string;
  svg: RefObject<SVGSVGElement | null>;
  legend?: ComponentChildren;
  /** The same numbers as a table; made when it is asked for. */
  table: () => ComponentChildren;
  children: ComponentChildren;
};

/** What stands around every plot: heading, legend, the numbers as a table, the picture as a file. */
export function ChartFrame({ title, file, svg, legend, table, children }: Props) {
  const text = useText();
  const id = useId();
  const [failed, setFailed] = useState(false);
  const [open, setOpen] = useState(false);
  const paper = (): string => getComputedStyle(svg.current!.closest('section')!).backgroundColor;
  const savePng = async (): Promise<void> => {
    try {
      saveFile(await pngOf(svg.current!, paper()), `${file}.png`);
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
            onClick={() => saveFile(standaloneSvg(svg.current!, paper()), `${file}.svg`, 'image/svg+xml')}
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
      {legend}
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
