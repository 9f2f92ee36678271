import { CategoryChip } from '#components/CategoryChip.tsx';
import { useFormat } from '#components/dashboard/format.ts';
import { useText } from '#components/text.ts';
import type { ExternalTotal } from '#lib/imports/types.ts';

/** More rows than this of a pasted table are not drawn. */
const SHOWN = 200;

/** A pasted table of totals: explained here, never stored, because totals have neither days nor events. */
export function ExternalTotals({ totals }: { totals: readonly ExternalTotal[] }) {
  const text = useText();
  const format = useFormat();
  if (totals.length === 0) return null;
  const all = totals.reduce((sum, total) => sum + total.count, 0);
  return (
    <section aria-labelledby="totals-title">
      <h3 id="totals-title">{text('ui.dashboard.import.totals')}</h3>
      <p class="faint">{text('ui.dashboard.import.totalsHow')}</p>
      <div class="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {(['provider', 'category', 'reply', 'status', 'count'] as const).map((column) => (
                <th key={column} scope="col" class={column === 'count' ? 'number' : ''}>
                  {text(`ui.dashboard.table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {totals.slice(0, SHOWN).map((total, index) => (
              <tr key={index}>
                <td>{total.provider || text('ui.dashboard.notKnown')}</td>
                <td>
                  <CategoryChip category={total.category} />
                </td>
                <td>{total.reply ?? '–'}</td>
                <td>{total.status ?? '–'}</td>
                <td class="number">
                  {format.count(total.count)}{' '}
                  <span class="faint">({format.percent(total.count / Math.max(1, all))})</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
