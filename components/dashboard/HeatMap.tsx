import { useRef } from 'preact/hooks';
import type { ProviderCounts } from '#lib/tally/index.ts';
import { useText } from '#components/text.ts';
import { CategoryCounts, KINDS, keyOf, type Kind } from './CategoryCounts.tsx';
import { ChartFrame, letterOf } from './ChartFrame.tsx';
import { useFormat } from './format.ts';
import { shortName } from './short-name.ts';
import { useWidth } from './use-width.ts';

type Props = {
  /** Most bounces first. */
  rows: readonly ProviderCounts[];
  providerName: (id: string) => string;
  /** Narrows the view to a provider and a category. */
  onPick: (provider: string, category: Kind) => void;
};

/** More providers than this are in the table only. */
const ROWS_DRAWN = 10;
const ROW = 24;
const HEAD = 24;
/** Room of a letter of a provider's name, of the shortest names and of a number; names take what numbers leave. */
const LETTER = 7.4;
const LEAST_NAME = 108;
const LEAST_CELL = 44;

/** Room of a text in Latin letters: a Chinese, Japanese or Korean one takes that of two. */
const lettersWide = (name: string): number =>
  name.length + (name.match(/[\u1100-\u11ff\u2e80-\uffdc]/g)?.length ?? 0);

/** Provider by category: the darker, the more bounces. */
export function HeatMap({ rows, providerName, onPick }: Props) {
  const text = useText();
  const format = useFormat();
  const svg = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 520);

  const kinds = KINDS.filter((kind) => rows.some((row) => (row.counts.get(kind) ?? 0) > 0));
  const drawn = rows.slice(0, ROWS_DRAWN);
  const nameOf = (kind: Kind): string => text(`category.${keyOf(kind)}.name`);
  const most = Math.max(1, ...drawn.flatMap((row) => [...row.counts.values()]));
  const longest = Math.max(...drawn.map((row) => lettersWide(providerName(row.provider))));
  const left = Math.max(LEAST_NAME, Math.min(longest * LETTER + 12, width - kinds.length * LEAST_CELL));
  const cell = (width - left) / Math.max(1, kinds.length);
  const more = rows.length - drawn.length;
  const height = HEAD + (drawn.length + (more > 0 ? 1 : 0)) * ROW + 2;
  // Names above the columns when all of them fit, else the letters of the legend.
  const names = kinds.every((kind) => cell > lettersWide(nameOf(kind)) * 6.4);
  const sums = new Map(
    names
      ? []
      : kinds.map((kind) => [kind, rows.reduce((sum, { counts }) => sum + (counts.get(kind) ?? 0), 0)]),
  );
  const fits = Math.floor((left - 10) / LETTER);
  const ground = drawn
    .flatMap((_, line) =>
      kinds.map(
        (_kind, column) =>
          `M${(left + column * cell + 1).toFixed(1)} ${HEAD + line * ROW + 1}h${Math.max(1, cell - 2).toFixed(1)}v${ROW - 2}h${(-Math.max(1, cell - 2)).toFixed(1)}z`,
      ),
    )
    .join('');

  return (
    <ChartFrame
      title={text('ui.dashboard.plot.heat')}
      file="provider-by-category"
      svg={svg}
      kinds={sums}
      table={() => (
        <CategoryCounts
          head={text('ui.dashboard.facet.provider')}
          kinds={kinds}
          rows={rows.map(({ provider, counts }) => ({
            key: provider,
            label: providerName(provider),
            counts,
          }))}
          cell={({ key, label }, kind, count) => (
            <button
              type="button"
              class="quiet"
              title={text('ui.dashboard.plot.pick', [label, nameOf(kind)])}
              onClick={() => onPick(key, kind)}
            >
              {count}
            </button>
          )}
        />
      )}
    >
      <div ref={box} class="plot-box">
        <svg
          ref={svg}
          class="plot-svg"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={text('ui.dashboard.plot.heatLabel', [format.count(rows.length)])}
        >
          <path class="heat-ground" d={ground} />
          {kinds.map((kind, column) => (
            <g key={keyOf(kind)} data-category={keyOf(kind)}>
              <title>{nameOf(kind)}</title>
              <text class="heat-head" x={left + (column + 0.5) * cell} y={16} text-anchor="middle">
                {names ? nameOf(kind) : letterOf(kind)}
              </text>
            </g>
          ))}
          {drawn.map((row, line) => (
            <g key={row.provider}>
              <text class="heat-row" x={left - 8} y={HEAD + line * ROW + 16} text-anchor="end">
                <title>{providerName(row.provider)}</title>
                {shortName(providerName(row.provider), fits)}
              </text>
              {kinds.map((kind, column) => {
                const count = row.counts.get(kind) ?? 0;
                if (count === 0) return null;
                return (
                  <g
                    key={keyOf(kind)}
                    class="heat-cell"
                    data-category={keyOf(kind)}
                    onClick={() => onPick(row.provider, kind)}
                  >
                    <title>{`${providerName(row.provider)} · ${nameOf(kind)}: ${format.count(count)}`}</title>
                    {/* The eye compares areas of ink, so strength follows the root of the count. */}
                    <rect
                      class="heat-ink"
                      x={left + column * cell + 1}
                      y={HEAD + line * ROW + 1}
                      width={Math.max(1, cell - 2)}
                      height={ROW - 2}
                      rx="3"
                      opacity={0.08 + 0.42 * Math.sqrt(count / most)}
                    />
                    <text
                      class="heat-count"
                      x={left + (column + 0.5) * cell}
                      y={HEAD + line * ROW + 16}
                      text-anchor="middle"
                    >
                      {cell < 44 ? format.short(count) : format.count(count)}
                    </text>
                  </g>
                );
              })}
            </g>
          ))}
          {more > 0 && (
            <text class="heat-more" x={left - 8} y={HEAD + drawn.length * ROW + 16} text-anchor="end">
              {text('ui.dashboard.fix.others', [format.count(more)])}
            </text>
          )}
        </svg>
      </div>
    </ChartFrame>
  );
}
