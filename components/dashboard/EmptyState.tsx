import { useText } from '#components/text.ts';

/** Nothing is stored yet: what will stand here and how it comes. */
export function NothingStored({ onImport }: { onImport: () => void }) {
  const text = useText();
  return (
    <section class="empty">
      <h2>{text('ui.dashboard.empty.title')}</h2>
      <p>{text('ui.dashboard.empty.what')}</p>
      <ul>
        <li>{text('ui.dashboard.empty.pages')}</li>
        <li>{text('ui.dashboard.empty.files')}</li>
      </ul>
      <p class="faint">{text('ui.dashboard.empty.private')}</p>
      <button type="button" class="bl-button bl-button-main" onClick={onImport}>
        {text('ui.dashboard.empty.import')}
      </button>
    </section>
  );
}

/** Something is stored, but nothing in this time or for these filters; `onClear` only where there are some. */
export function NothingFound({ onClear, onAll }: { onClear: (() => void) | null; onAll: () => void }) {
  const text = useText();
  return (
    <section class="empty">
      <h2>{text('ui.dashboard.empty.noneTitle')}</h2>
      <p>{text('ui.dashboard.empty.none')}</p>
      <p>
        {onClear && (
          <button type="button" class="bl-button" onClick={onClear}>
            {text('ui.dashboard.filter.clear')}
          </button>
        )}{' '}
        <button type="button" class="bl-button" onClick={onAll}>
          {text('ui.dashboard.range.all')}
        </button>
      </p>
    </section>
  );
}
