import { useEffect, useRef } from 'preact/hooks';
import { Confirm } from '#components/dashboard/Confirm.tsx';
import { useFormat } from '#components/dashboard/format.ts';
import { laterText, useText } from '#components/text.ts';
import { EraseForm } from './EraseForm.tsx';
import type { Names } from './labels.ts';
import { StoredRows } from './StoredRows.tsx';
import type { Retention, YoursModel } from './yours-model.ts';

const RETENTIONS: readonly Retention[] = [30, 90, 365, 0];

/** What is stored: seen, taken away, brought back, limited, erased. */
export function Yours({ model, names }: { model: YoursModel; names: Names }) {
  const text = useText();
  const format = useFormat();
  const file = useRef<HTMLInputElement>(null);
  const asked = model.asking.value;
  const said = model.said.value;
  const busy = model.busy.value;
  const retention = model.retention.value;
  const undo = useRef<HTMLButtonElement>(null);
  const used = useRef<HTMLButtonElement | HTMLSelectElement | null>(null);
  // While something is done the controls are off, and what is off loses the focus: it comes back, or goes to the way back.
  useEffect(() => {
    if (busy || !used.current || document.activeElement !== document.body) return;
    if (used.current.isConnected && !used.current.disabled) used.current.focus();
    else undo.current?.focus();
  }, [busy]);
  return (
    <div
      class="parts"
      onFocusCapture={({ target }) => {
        if (target instanceof HTMLButtonElement || target instanceof HTMLSelectElement) used.current = target;
      }}
    >
      <p class={said?.failed ? 'error' : said ? 'notice' : ''} role={said?.failed ? 'alert' : 'status'}>
        {said && (
          <span>
            {laterText(text, {
              key: said.key,
              subs: said.subs.map((sub) => (typeof sub === 'number' ? format.count(sub) : sub)),
            })}
          </span>
        )}
        {said?.help === 'restore' && (
          <button type="button" class="bl-button" disabled={busy} onClick={() => file.current?.click()}>
            {text('ui.dashboard.yours.restore')}
          </button>
        )}
        {said?.help === 'raw' && (
          <button type="button" class="bl-button" disabled={busy} onClick={() => void model.save('raw')}>
            {text('ui.dashboard.yours.raw')}
          </button>
        )}
        {said?.undo && (
          <button ref={undo} type="button" class="bl-button" onClick={() => void said.undo?.()}>
            {text('ui.dashboard.yours.undo')}
          </button>
        )}
      </p>
      <section class="part" aria-labelledby="yours-save">
        <h2 id="yours-save">{text('ui.dashboard.yours.save')}</h2>
        <p class="faint">{text('ui.dashboard.yours.saveHow')}</p>
        <p class="field">
          {(['csv', 'ndjson', 'backup'] as const).map((what) => (
            <button
              key={what}
              type="button"
              class="bl-button"
              disabled={busy}
              onClick={() => void model.save(what)}
            >
              {text(`ui.dashboard.yours.${what}`)}
            </button>
          ))}
          <button type="button" class="bl-button" disabled={busy} onClick={() => file.current?.click()}>
            {text('ui.dashboard.yours.restore')}
          </button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={text('ui.dashboard.yours.restore')}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (chosen) void model.restore(chosen);
            }}
          />
        </p>
      </section>
      <section class="part" aria-labelledby="yours-keep">
        <h2 id="yours-keep">{text('ui.dashboard.yours.keep')}</h2>
        <label class="field">
          {text('ui.dashboard.yours.keepFor')}
          <select
            value={retention?.days ?? 365}
            disabled={busy || retention?.fixed}
            onChange={(event) => void model.setRetention(Number(event.currentTarget.value) as Retention)}
          >
            {RETENTIONS.map((days) => (
              <option key={days} value={days}>
                {text(`ui.dashboard.yours.keep${days}`)}
              </option>
            ))}
          </select>
        </label>
        {retention?.fixed && <p class="faint">{text('ui.options.managed')}</p>}
      </section>
      <EraseForm model={model} names={names} />
      <StoredRows model={model} names={names} />
      {asked && (
        <Confirm
          title={text('ui.dashboard.yours.eraseTitle')}
          lines={[
            text('ui.dashboard.yours.eraseCount', [format.count(asked.count)]),
            text('ui.dashboard.yours.eraseHow'),
          ]}
          action={text('ui.dashboard.yours.eraseYes')}
          onConfirm={() => void model.erase()}
          onClose={model.cancelErase}
        />
      )}
    </div>
  );
}
