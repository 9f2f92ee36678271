import { useFormat } from '#components/dashboard/format.ts';
import { useText } from '#components/text.ts';
import type { ImportModel, ImportState } from './import-model.ts';
import type { TextsUnder } from '#locales/keys.ts';

type Props = { model: ImportModel; state: Extract<ImportState, { step: 'running' }> };

/** How far the import is, with pause and cancel. */
export function ImportRunning({ model, state }: Props) {
  const text = useText();
  const format = useFormat();
  const { progress, paused, files } = state;
  return (
    <>
      <p>
        {progress
          ? text('ui.dashboard.import.file', [progress.file, progress.index + 1, files])
          : text('ui.dashboard.import.starting')}
      </p>
      <progress
        max={Math.max(1, progress?.size ?? 1)}
        value={progress?.bytes ?? 0}
        aria-label={text('ui.dashboard.import.title')}
      />
      {progress && (
        <p class="faint">
          {text('ui.dashboard.import.bytes', [format.bytes(progress.bytes), format.bytes(progress.size)])}
          {' · '}
          {text('ui.dashboard.import.rate', [format.count(Math.round(progress.rate))])}
          {progress.remaining !== null && !paused && (
            <>
              {' · '}
              {text('ui.dashboard.import.remaining', [format.seconds(progress.remaining)])}
            </>
          )}
        </p>
      )}
      {progress && (
        <dl class="facts">
          <Fact name="rows" value={progress.counts.rows} />
          <Fact name="bounces" value={progress.counts.bounces} />
          <Fact name="deliveries" value={progress.counts.deliveries} />
          <Fact name="duplicates" value={progress.duplicates} />
          <Fact name="rejected" value={progress.counts.rejected} />
        </dl>
      )}
      <p class="drop-actions">
        <button type="button" class="bl-button" onClick={paused ? model.resume : model.pause}>
          {text(paused ? 'ui.dashboard.import.resume' : 'ui.dashboard.import.pause')}
        </button>
        <button type="button" class="bl-button" onClick={model.cancel}>
          {text('ui.dashboard.cancel')}
        </button>
      </p>
      <p class="bl-aloud" role="status">
        {paused ? text('ui.dashboard.import.paused') : ''}
      </p>
    </>
  );
}

/** One number of an import; `name` is a key under `ui.dashboard.import.fact`. */
export function Fact({ name, value }: { name: TextsUnder<'ui.dashboard.import.fact'>; value: number }) {
  const text = useText();
  const format = useFormat();
  return (
    <div>
      <dt>{text(`ui.dashboard.import.fact.${name}`)}</dt>
      <dd>{format.count(value)}</dd>
    </div>
  );
}
