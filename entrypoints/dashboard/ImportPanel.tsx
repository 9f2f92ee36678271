import { useEffect, useRef } from 'preact/hooks';
import { useText } from '#components/text.ts';
import { errorKey } from './error-key.ts';
import { DropZone } from './DropZone.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportRunning } from './ImportRunning.tsx';
import { ImportSummaryView } from './ImportSummaryView.tsx';
import type { ImportModel } from './import-model.ts';

type Props = {
  model: ImportModel;
  formats: readonly string[];
  formatName: (id: string) => string;
  /** Shows the counts of the formats that were read. */
  onShow: (formats: readonly string[]) => void;
};

/** Files in: drop zone, what they are, how far it is, what came of it. */
export function ImportPanel({ model, formats, formatName, onShow }: Props) {
  const text = useText();
  const state = model.state.value;
  const head = useRef<HTMLHeadingElement>(null);
  // The button that led to the next step is gone with the step before.
  useEffect(() => {
    if (state.step !== 'idle' && document.activeElement === document.body) head.current?.focus();
  }, [state.step]);
  return (
    <section class="part" aria-labelledby="import-title">
      <h2 ref={head} id="import-title" tabIndex={-1}>
        {text('ui.dashboard.import.title')}
      </h2>
      {state.step === 'idle' && <DropZone formats={formats} onFiles={(files) => void model.add(files)} />}
      {state.step === 'checking' && <p role="status">{text('ui.dashboard.import.checking')}</p>}
      {state.step === 'asking' && (
        <ImportPreview model={model} candidates={state.candidates} formatName={formatName} />
      )}
      {state.step === 'running' && <ImportRunning model={model} state={state} />}
      {state.step === 'done' && (
        <ImportSummaryView
          summary={state.summary}
          formatName={formatName}
          onAgain={model.clear}
          onShow={onShow}
        />
      )}
      {state.step === 'failed' && (
        <div role="alert" class="error">
          <p>{text(errorKey(state.kind))}</p>
          <p>{text('ui.dashboard.import.again')}</p>
          <button type="button" class="bl-button" onClick={model.clear}>
            {text('ui.dashboard.import.back')}
          </button>
        </div>
      )}
    </section>
  );
}
