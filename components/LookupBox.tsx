import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Lookup } from '#lib/smtp/index.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { codesText } from './code-text.ts';
import { Icon } from './icons.tsx';
import { LookupAnswer, type LookupAnswerProps } from './LookupAnswer.tsx';
import { countText, useText } from './text.ts';

/** Longer text is not put into the field: it would make typing slow. It is answered all the same. */
export const MAX_FIELD = 20_000;

/** What a look-up leaves in the history: its codes, never the pasted text. Empty when there is nothing to keep. */
export function historyEntry(answer: Lookup): string {
  const diagnosis: Diagnosis | undefined =
    answer.kind === 'codes' ? answer.diagnosis : answer.kind === 'bounce' ? answer.diagnoses[0] : undefined;
  return diagnosis ? codesText(diagnosis) : '';
}

export type LookupBoxProps = {
  query: Signal<string>;
  /** Answers a query at once; null while the engine is being loaded. */
  lookup: ((query: string) => Lookup) | null;
  /** Codes looked up before, newest first. */
  history: readonly string[];
  /** The reader has settled on a query that was answered. */
  onKeep: (entry: string) => void;
  onClearHistory: () => void;
  /** Takes the focus when it appears. */
  autoFocus?: boolean;
} & LookupAnswerProps;

/** A field for a code, a pair or a whole pasted bounce, answered with every key. */
export function LookupBox(props: LookupBoxProps) {
  const { query, lookup, history, onKeep, onClearHistory, autoFocus = false } = props;
  const t = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const emptied = useSignal(false);
  useEffect(() => {
    if (!autoFocus || !field.current) return;
    field.current.focus();
    // What was typed before goes on where it ended.
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [autoFocus]);
  const text = query.value;
  const long = text.length > MAX_FIELD;
  const answer = lookup && text.trim() !== '' ? lookup(text) : null;
  const keep = () => {
    const entry = answer ? historyEntry(answer) : '';
    if (entry) onKeep(entry);
  };
  const clear = () => {
    query.value = '';
    field.current?.focus();
  };
  return (
    <search class="bl-lookup">
      <label class="bl-aloud" for={id}>
        {t('ui.lookup.label')}
      </label>
      <div class="bl-field">
        <Icon name="search" />
        <textarea
          id={id}
          ref={field}
          rows={1}
          spellcheck={false}
          autocomplete="off"
          placeholder={t('ui.lookup.placeholder')}
          value={long ? '' : text}
          disabled={long}
          onInput={(event) => (query.value = event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            emptied.value = pasted === '' && (event.clipboardData?.types.length ?? 0) > 0;
            if (pasted.length <= MAX_FIELD) return;
            event.preventDefault();
            query.value = pasted;
          }}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault();
              keep();
            } else if (event.key === 'Escape' && text !== '') {
              event.preventDefault();
              clear();
            }
          }}
        />
        {text !== '' && (
          <button type="button" class="bl-button" onClick={clear}>
            {t('ui.lookup.clear')}
          </button>
        )}
      </div>
      {long && <p class="bl-quiet">{countText(t, 'ui.lookup.pasted', text.length)}</p>}
      {emptied.value && text === '' && <p class="bl-notice">{t('ui.lookup.nothing.file')}</p>}
      {text === '' && history.length > 0 && (
        <p class="bl-history">
          <span class="bl-quiet">{t('ui.lookup.history')}</span>
          {history.map((entry) => (
            <button key={entry} type="button" class="bl-button" onClick={() => (query.value = entry)}>
              <code>{entry}</code>
            </button>
          ))}
          <button
            type="button"
            class="bl-button"
            title={t('ui.lookup.clearHistory')}
            aria-label={t('ui.lookup.clearHistory')}
            onClick={onClearHistory}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
      {/* Answers come with every key; only their first line is read aloud. */}
      <div aria-live="polite" class="bl-answer">
        {answer && (
          <LookupAnswer {...props} answer={answer} query={text} onLookup={(next) => (query.value = next)} />
        )}
      </div>
    </search>
  );
}
