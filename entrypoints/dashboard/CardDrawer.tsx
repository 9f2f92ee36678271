import { Dialog } from '#components/dashboard/Dialog.tsx';
import { useFormat } from '#components/dashboard/format.ts';
import { DiagnosisCard } from '#components/DiagnosisCard.tsx';
import { useText } from '#components/text.ts';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import type { Names } from './labels.ts';
import type { Model } from './model.ts';
import { rowDiagnosis } from './row-diagnosis.ts';

type Props = {
  model: Model;
  names: Names;
  /** The provider's own page on its replies. */
  docs: (provider: string) => string | null;
  onCopy: (words: string) => Promise<void>;
  onOpen: (url: string) => void;
  /** Keeps the reader's own category for the codes of a row. */
  onOverride: (diagnosis: Diagnosis, category: Category) => void;
};

/** The card of the opened row, at the side of the page. */
export function CardDrawer({ model, names, docs, onCopy, onOpen, onOverride }: Props) {
  const text = useText();
  const format = useFormat();
  const row = model.opened.value;
  if (!row) return null;
  const diagnosis = rowDiagnosis(row);
  return (
    <Dialog
      shape="drawer"
      title={text('ui.dashboard.card.title')}
      onClose={() => (model.opened.value = null)}
    >
      <p class="faint drawer-count">
        {text('ui.dashboard.card.count', [format.count(row.count), format.percent(row.share)])}
      </p>
      <DiagnosisCard
        diagnosis={diagnosis}
        providerName={row.provider ? names.provider(row.provider) : null}
        providerDocs={docs(row.provider)}
        onCopy={onCopy}
        onOpen={onOpen}
        onOverride={(category) => onOverride(diagnosis, category)}
      />
    </Dialog>
  );
}
