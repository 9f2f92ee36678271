import { useId, useState } from 'preact/hooks';
import type { ClassRow } from '#lib/tally/index.ts';
import { CategoryChip } from '#components/CategoryChip.tsx';
import { useText } from '#components/text.ts';
import { useFormat } from './format.ts';
import { ReasonList } from './ReasonList.tsx';

type Props = {
  row: ClassRow;
  /** Length of the bar, 0 to 1: the largest count of the table is 1. */
  bar: number;
  providerName: (id: string) => string;
  definition: (row: ClassRow) => string;
  onOpen: (row: ClassRow) => void;
};

/** One line of the table; opens to its reasons with their tips, and leads to the card. */
export function ClassTableRow({ row, bar, providerName, definition, onOpen }: Props) {
  const text = useText();
  const format = useFormat();
  const id = useId();
  const [open, setOpen] = useState(false);
  const codes = `${row.reply ?? '–'} ${row.status ?? '–'}`;
  return (
    <>
      <tr class={open ? 'row row-open' : 'row'}>
        <td class="narrow">
          <button
            type="button"
            class="twist-button"
            aria-expanded={open}
            aria-controls={id}
            aria-label={text('ui.dashboard.table.reasonsOf', [codes])}
            onClick={() => setOpen(!open)}
          >
            <span class="twist" aria-hidden="true" />
          </button>
        </td>
        <td class="provider">{providerName(row.provider)}</td>
        <td class="category">
          <CategoryChip category={row.category} />
        </td>
        <td class="code">{row.reply ?? '–'}</td>
        <td class="code">{row.status ?? '–'}</td>
        <td class="wide">
          <button type="button" class="row-open-card" onClick={() => onOpen(row)}>
            {definition(row)}
          </button>
        </td>
        <td
          class="number count"
          title={text('ui.dashboard.table.countTitle', [
            format.count(row.count),
            format.count(row.permanent),
            format.count(row.temporary),
            format.count(row.neverSent),
          ])}
        >
          <span class="share" aria-hidden="true">
            <span style={{ inlineSize: `${bar * 100}%` }} />
          </span>
          <b>{format.count(row.count)}</b> <span class="faint">({format.percent(row.share)})</span>
        </td>
      </tr>
      {open && (
        <tr class="row-more" id={id}>
          <td />
          <td colSpan={6}>
            <ReasonList reasons={row.reasons} />
          </td>
        </tr>
      )}
    </>
  );
}
