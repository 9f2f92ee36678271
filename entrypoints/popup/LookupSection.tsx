import { LookupBox } from '#components/LookupBox.tsx';
import { copyText, openPage } from '#components/page-actions.ts';
import type { LookupModel } from './lookup-model.ts';

/** The look-up field with its answer. */
export function LookupSection({ model, autoFocus }: { model: LookupModel; autoFocus?: boolean }) {
  const engine = model.engine.value;
  return (
    <LookupBox
      query={model.query}
      lookup={model.lookup.value}
      history={model.history.value}
      onKeep={model.keep}
      onClearHistory={model.clearHistory}
      autoFocus={autoFocus}
      providerName={engine?.providerName ?? ((id) => id)}
      providerDocs={engine?.providerDocs ?? (() => null)}
      codesOf={engine?.codesOf ?? (() => [])}
      onCopy={copyText}
      onOpen={openPage}
      onOverride={model.override}
    />
  );
}
