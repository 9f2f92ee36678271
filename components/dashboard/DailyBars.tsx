import { useRef } from 'preact/hooks';
import type { DayCounts } from '#lib/tally/index.ts';
import { useText } from '#components/text.ts';
import { CategoryCounts, KINDS, keyOf, type Kind } from './CategoryCounts.tsx';
import { ChartFrame, letterOf } from './ChartFrame.tsx';
import { labelStep, ticks } from './chart-scale.ts';
import { useFormat } from './format.ts';
import { useWidth } from './use-width.ts';

const HEIGHT = 190;
const BOTTOM = 22;
/** A bar is no block, however few there are. */
const WIDEST = 40;
const LEFT = 40;
const TOP = 8;

/** Bounces by day, stacked by category. */
export function DailyBars({ bars, days }: { bars: readonly DayCounts[]; days: 1 | 7 | 28 }) {
  const text = useText();
  const format = useFormat();
  const svg = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 520);

  const present = KINDS.filter((kind) => bars.some((bar) => (bar.counts.get(kind) ?? 0) > 0));
  const sums = new Map(
    present.map((kind) => [kind, bars.reduce((sum, { counts }) => sum + (counts.get(kind) ?? 0), 0)]),
  );
  const nameOf = (kind: Kind): string => text(`category.${keyOf(kind)}.name`);
  const sumOf = (bar: DayCounts): number => [...bar.counts.values()].reduce((sum, n) => sum + n, 0);
  const axis = ticks(Math.max(0, ...bars.map(sumOf)));
  const top = axis.at(-1)!;
  const plotWidth = Math.max(10, width - LEFT);
  const plotHeight = HEIGHT - TOP - BOTTOM;
  const slot = plotWidth / Math.max(1, bars.length);
  const y = (n: number): number => TOP + plotHeight - (n / top) * plotHeight;
  const every = labelStep(bars.length, 52, plotWidth);
  const shapes = stacked(bars, present, slot, y);
  const titleOf = (bar: DayCounts): string =>
    [
      `${format.fullDay(bar.day)}: ${format.count(sumOf(bar))}`,
      ...present
        .filter((kind) => bar.counts.has(kind))
        .map((kind) => `${nameOf(kind)}: ${format.count(bar.counts.get(kind)!)}`),
    ].join('\n');

  return (
    <ChartFrame
      title={text(`ui.dashboard.plot.daily${days}`)}
      file="bounces-by-day"
      svg={svg}
      kinds={sums}
      legend
      table={() => (
        <CategoryCounts
          head={text('ui.dashboard.plot.day')}
          kinds={present}
          rows={bars.map(({ day, counts }) => ({ key: day, label: format.day(day), counts }))}
        />
      )}
    >
      <div ref={box} class="plot-box">
        <svg
          ref={svg}
          class="plot-svg"
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={text('ui.dashboard.plot.dailyLabel', [format.count(bars.length)])}
        >
          {axis.map((n) => (
            <g key={n}>
              <line class="grid" x1={LEFT} x2={width} y1={y(n)} y2={y(n)} />
              <text class="axis" x={LEFT - 6} y={y(n) + 4} text-anchor="end">
                {format.short(n)}
              </text>
            </g>
          ))}
          {shapes.map(({ kind, path, letters }) => (
            <g key={keyOf(kind)} data-category={keyOf(kind)}>
              <path class="bar" d={path} />
              {letters.map(([x, at]) => (
                <text key={x} class="bar-letter" x={x} y={at} text-anchor="middle">
                  {letterOf(kind)}
                </text>
              ))}
            </g>
          ))}
          {bars.map((bar, index) => (
            <rect
              key={bar.day}
              class="hover"
              x={LEFT + index * slot}
              y={TOP}
              width={slot}
              height={plotHeight}
            >
              <title>{titleOf(bar)}</title>
            </rect>
          ))}
          {bars.map(
            (bar, index) =>
              index % every === 0 && (
                <text
                  key={bar.day}
                  class="axis"
                  x={Math.min(width - 20, LEFT + (index + 0.5) * slot)}
                  y={HEIGHT - 6}
                  text-anchor="middle"
                >
                  {format.day(bar.day)}
                </text>
              ),
          )}
        </svg>
      </div>
    </ChartFrame>
  );
}

/** One path for all segments of a category, and where its letter fits. */
type Shape = { kind: Kind; path: string; letters: [x: number, y: number][] };

function stacked(
  bars: readonly DayCounts[],
  kinds: readonly Kind[],
  slot: number,
  y: (n: number) => number,
): Shape[] {
  const gap = slot > 6 ? Math.max(Math.min(6, slot * 0.2), slot - WIDEST) : 0;
  const width = Math.max(1, slot - gap);
  const shapes = kinds.map((kind): Shape => ({ kind, path: '', letters: [] }));
  bars.forEach(({ counts }, index) => {
    let base = 0;
    for (const shape of shapes) {
      const count = counts.get(shape.kind) ?? 0;
      if (count === 0) continue;
      const bottom = y(base);
      base += count;
      const height = Math.max(0.5, bottom - y(base));
      const x = LEFT + index * slot + gap / 2;
      shape.path += `M${x.toFixed(1)} ${bottom.toFixed(1)}h${width.toFixed(1)}v${(-height).toFixed(1)}h${(-width).toFixed(1)}z`;
      if (height >= 13 && width >= 11) shape.letters.push([x + width / 2, bottom - height / 2 + 4]);
    }
  });
  return shapes;
}
