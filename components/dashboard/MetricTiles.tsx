import { useEffect, useId, useState } from 'preact/hooks';
import { Icon } from '#components/icons.tsx';
import type { NamedUnder } from '#locales/keys.ts';
import { useText, type Translate } from '#components/text.ts';
import { useFormat, type Format } from './format.ts';

/** A rate with what it was made from. */
export type TileRate = {
  part: number;
  whole: number;
  /** 95 % interval of the rate, both 0 to 1. */
  interval: { low: number; high: number };
  level: 'normal' | 'warning' | 'critical' | 'few';
};

/** One number of the summary. `id` is also its key under `ui.dashboard.tile`. */
export type Tile = {
  id: NamedUnder<'ui.dashboard.tile'>;
  /** Null where nothing of the kind was ever observed: shown as "not seen", never as 0. */
  count: number | null;
  /** When present the tile shows the rate large, unless `lead` is the count. */
  rate?: TileRate | null;
  lead: 'count' | 'rate';
  /** Against the previous period, in counts (relative, 0.1 is +10 %) or percentage points; null when there is none. */
  change: { by: number; unit: 'relative' | 'points' } | null;
  /** Which direction is bad news; null when neither. */
  worse: 'up' | 'down' | null;
  /** Bounces from sources that show no deliveries: they raise a rate that no delivery can lower. */
  uncovered: number;
};

/** The summary: one row of numbers, each with its formula on hover and focus. */
export function MetricTiles({ tiles }: { tiles: readonly Tile[] }) {
  const text = useText();
  return (
    <section class="tiles" aria-label={text('ui.dashboard.tile.all')}>
      {tiles.map((tile) => (
        <MetricTile key={tile.id} tile={tile} />
      ))}
      {tiles.some(({ id, count }) => id === 'delivered' && count === null) && (
        <p class="tiles-note faint">{text('ui.dashboard.tile.unseenWhy')}</p>
      )}
    </section>
  );
}

function MetricTile({ tile }: { tile: Tile }) {
  const text = useText();
  const format = useFormat();
  const id = useId();
  const [dismissed, setDismissed] = useState(false);
  // Escape takes the formula away wherever the focus is: it may cover what a reader who only points at the tile wants to see.
  useEffect(() => {
    const life = new AbortController();
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setDismissed(true);
    };
    document.addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, []);
  const name = text(`ui.dashboard.tile.${tile.id}.name`);
  const level = tile.rate?.level ?? 'normal';
  const main = mainValue(tile, text, format);
  const second = secondValue(tile, text, format);
  return (
    <div
      class="tile"
      data-level={level}
      data-tile={tile.id}
      data-dismissed={dismissed}
      onPointerEnter={() => setDismissed(false)}
    >
      <div class="tile-head">
        <span class="tile-name">{name}</span>
        <button
          type="button"
          class="tile-info"
          aria-label={text('ui.dashboard.tile.how', [name])}
          aria-describedby={id}
          onFocus={() => setDismissed(false)}
        >
          <Icon name="info" />
        </button>
      </div>
      <div
        class={main === null ? 'tile-value tile-unseen' : 'tile-value'}
        title={rateTitle(tile, text, format)}
      >
        {main ?? text('ui.dashboard.tile.unseen')}
      </div>
      <div class="tile-foot">
        {second && <span>{second}</span>}
        <Change tile={tile} />
      </div>
      {(level === 'warning' || level === 'critical') && (
        <div class="tile-level">
          <Icon name="warning" /> {text(`ui.dashboard.tile.${level}`)}
        </div>
      )}
      <div class="tile-tip" id={id} role="tooltip">
        <p>{text(`ui.dashboard.tile.${tile.id}.formula`)}</p>
        {tile.rate && (
          <p>
            {text('ui.dashboard.tile.fraction', [
              format.count(tile.rate.part),
              format.count(tile.rate.whole),
              format.percent(tile.rate.part / Math.max(1, tile.rate.whole)),
            ])}
          </p>
        )}
        {tile.rate && (
          <p>
            {text('ui.dashboard.tile.interval', [
              format.percent(tile.rate.interval.low),
              format.percent(tile.rate.interval.high),
            ])}
          </p>
        )}
        {tile.uncovered > 0 && <p>{text('ui.dashboard.tile.uncovered', [format.count(tile.uncovered)])}</p>}
        {level === 'few' && <p>{text('ui.dashboard.tile.few')}</p>}
        {main === null && <p>{text('ui.dashboard.tile.unseenWhy')}</p>}
      </div>
    </div>
  );
}

function mainValue(tile: Tile, text: Translate, format: Format): string | null {
  if (tile.lead === 'count') return tile.count === null ? null : format.count(tile.count);
  return tile.rate ? format.percent(tile.rate.part / tile.rate.whole) : null;
}

function secondValue(tile: Tile, text: Translate, format: Format): string | null {
  if (!tile.rate) return null;
  if (tile.lead === 'count')
    return text('ui.dashboard.tile.ofSends', [format.percent(tile.rate.part / tile.rate.whole)]);
  return text('ui.dashboard.tile.of', [format.count(tile.rate.part), format.count(tile.rate.whole)]);
}

const rateTitle = (tile: Tile, text: Translate, format: Format): string | undefined =>
  tile.rate
    ? text('ui.dashboard.tile.of', [format.count(tile.rate.part), format.count(tile.rate.whole)])
    : undefined;

function Change({ tile }: { tile: Tile }) {
  const text = useText();
  const format = useFormat();
  if (!tile.change) return null;
  const { by, unit } = tile.change;
  const words =
    unit === 'points'
      ? text('ui.dashboard.tile.points', [format.signed(by * 100)])
      : text('ui.dashboard.tile.percent', [format.signed(by * 100, 0)]);
  // What rounds to nothing is no change.
  const shown = unit === 'points' ? Math.round(by * 1000) : Math.round(by * 100);
  const direction = shown > 0 ? 'up' : shown < 0 ? 'down' : 'same';
  const news =
    tile.worse === null || direction === 'same' ? 'even' : direction === tile.worse ? 'bad' : 'good';
  return (
    <span class="tile-change" data-news={news} title={text('ui.dashboard.tile.change')}>
      <span aria-hidden="true">{direction === 'up' ? '▲' : direction === 'down' ? '▼' : '■'}</span> {words}
    </span>
  );
}
