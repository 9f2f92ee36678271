import { useEffect, useRef, useState } from 'preact/hooks';
import type { Offer, Verdict } from '#lib/tally/reclassify.ts';
import { Dialog } from '#components/dashboard/Dialog.tsx';
import { useFormat } from '#components/dashboard/format.ts';
import { reasonName } from '#components/dashboard/reason-words.ts';
import { pairText } from '#components/code-text.ts';
import { useText } from '#components/text.ts';
import { errorKey } from './error-key.ts';
import { facetLabel, type Names } from './labels.ts';
import type { ReclassifyModel } from './reclassify-model.ts';

/** Says what was filed anew and takes it back on request. The focus comes here from the dialog that is gone. */
function Filed({ model }: { model: ReclassifyModel }) {
  const text = useText();
  const format = useFormat();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div class="notice">
      <p role="status">{text('ui.dashboard.rules.filed', [format.count(model.filed.value?.count ?? 0)])}</p>
      {model.failed.value && (
        <p class="error" role="alert">
          {text(errorKey(model.failed.value))}
        </p>
      )}
      <button ref={undo} type="button" class="bl-button" onClick={() => void model.undo()}>
        {text('ui.dashboard.yours.undo')}
      </button>
    </div>
  );
}

/** Offers what new rules would call otherwise, and shows the difference before anything is changed. */
export function Reclassify({ model, names }: { model: ReclassifyModel; names: Names }) {
  const text = useText();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [ticks, setTicks] = useState<ReadonlyMap<Offer, boolean>>(new Map());
  // Words may have decided what was decided before, and they are gone: only the rest is ticked from the start.
  const isTicked = (offer: Offer): boolean => ticks.get(offer) ?? offer.from.reason === null;
  const offers = model.offers.value;
  const show = useRef<HTMLButtonElement>(null);
  const isBack = model.undone.value && offers.length > 0;
  // The button that took it back is gone.
  useEffect(() => {
    if (isBack) show.current?.focus();
  }, [isBack]);
  if (model.filed.value) return <Filed model={model} />;
  if (offers.length === 0) return null;
  const count = offers.reduce((sum, offer) => sum + offer.count, 0);
  const verdict = ({ category, reason, permanence }: Verdict): string =>
    [
      facetLabel(text, names, 'category', category ?? ''),
      reason ? reasonName(text, reason) : '',
      text(`permanence.${permanence}`),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <div class="notice">
      <p role={model.undone.value ? 'status' : undefined}>
        {model.undone.value && `${text('ui.dashboard.yours.said.undone')} `}
        {text('ui.dashboard.rules.notice', [format.count(count)])}
      </p>
      <button ref={show} type="button" class="bl-button" onClick={() => setOpen(true)}>
        {text('ui.dashboard.rules.show')}
      </button>
      {open && (
        <Dialog shape="box" title={text('ui.dashboard.rules.title')} onClose={() => setOpen(false)}>
          <h2>{text('ui.dashboard.rules.title')}</h2>
          <p>{text('ui.dashboard.rules.how')}</p>
          <div class="scroll offers" tabIndex={0} role="region" aria-label={text('ui.dashboard.rules.title')}>
            <table>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{text('ui.dashboard.yours.codes')}</th>
                  <th scope="col">{text('ui.dashboard.rules.from')}</th>
                  <th scope="col">{text('ui.dashboard.rules.to')}</th>
                  <th scope="col" class="number">
                    {text('ui.dashboard.yours.count')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {offers.map((offer, index) => (
                  <tr key={index}>
                    <td>
                      <input
                        type="checkbox"
                        checked={isTicked(offer)}
                        aria-label={`${pairText(offer)}: ${verdict(offer.to)}`}
                        onChange={(event) => setTicks(new Map(ticks).set(offer, event.currentTarget.checked))}
                      />
                    </td>
                    <td class="code">{pairText(offer)}</td>
                    <td>{verdict(offer.from)}</td>
                    <td>{verdict(offer.to)}</td>
                    <td class="number">{format.count(offer.count)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {model.failed.value && (
            <p class="error" role="alert">
              {text(errorKey(model.failed.value))}
            </p>
          )}
          <p class="dialog-actions">
            <button type="button" class="bl-button" onClick={model.dismiss}>
              {text('ui.dashboard.rules.keep')}
            </button>
            <button
              type="button"
              class="bl-button bl-button-main"
              disabled={!offers.some(isTicked)}
              onClick={() => void model.accept(offers.filter(isTicked))}
            >
              {text('ui.dashboard.rules.accept')}
            </button>
          </p>
        </Dialog>
      )}
    </div>
  );
}
