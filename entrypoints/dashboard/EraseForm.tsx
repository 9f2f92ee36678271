import { useState } from 'preact/hooks';
import { useFormat } from '#components/dashboard/format.ts';
import { useText } from '#components/text.ts';
import { facetLabel, type Names } from './labels.ts';
import type { YoursModel } from './yours-model.ts';

/** Erases by site, by days, or all; each asks first. */
export function EraseForm({ model, names }: { model: YoursModel; names: Names }) {
  const text = useText();
  const format = useFormat();
  const sources = model.sources.value;
  const [source, setSource] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const busy = model.busy.value;
  const chosen = source || sources[0]?.source || '';
  if (sources.length === 0) return null;
  return (
    <section class="part" aria-labelledby="yours-erase">
      <h2 id="yours-erase">{text('ui.dashboard.yours.erase')}</h2>
      <p class="field">
        <label>
          {text('ui.dashboard.yours.eraseSource')}{' '}
          <select value={chosen} disabled={busy} onChange={(event) => setSource(event.currentTarget.value)}>
            {sources.map((it) => (
              <option key={it.source} value={it.source}>
                {`${facetLabel(text, names, 'source', it.source)} (${format.count(it.count)})`}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="bl-button"
          disabled={busy}
          onClick={() => void model.askErase({ source: chosen })}
        >
          {text('ui.dashboard.yours.eraseOne')}
        </button>
      </p>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (from <= to) void model.askErase({ from, to });
        }}
      >
        <label>
          {text('ui.dashboard.range.from')}{' '}
          <input
            type="date"
            required
            value={from}
            disabled={busy}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        </label>
        <label>
          {text('ui.dashboard.range.to')}{' '}
          <input
            type="date"
            required
            value={to}
            disabled={busy}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="bl-button" disabled={busy}>
          {text('ui.dashboard.yours.eraseDays')}
        </button>
        {from !== '' && to !== '' && from > to && (
          <span role="status">{text('ui.dashboard.range.wrong')}</span>
        )}
      </form>
      <p>
        <button
          type="button"
          class="bl-button danger"
          disabled={busy}
          onClick={() => void model.askErase('all')}
        >
          {text('ui.dashboard.yours.eraseAll')}
        </button>
      </p>
    </section>
  );
}
