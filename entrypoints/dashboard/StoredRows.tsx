import type { StoredTally } from '#lib/tally/columns.ts';
import { useFormat } from '#components/dashboard/format.ts';
import { useText } from '#components/text.ts';
import { facetLabel, type Names } from './labels.ts';
import { ROWS_A_PAGE, type YoursModel } from './yours-model.ts';
import { localeKey } from '#lib/smtp/catalogue/locale-key.ts';

const FACETS = ['sendingDomain', 'provider', 'recipientDomain', 'emailType', 'sendingIp', 'source'] as const;

/** The plain truth: every stored count with every field it has. */
export function StoredRows({ model, names }: { model: YoursModel; names: Names }) {
  const text = useText();
  const format = useFormat();
  const rows = model.rows.value;
  const total = model.total.value;
  const page = model.page.value;
  const pages = Math.max(1, Math.ceil(total / ROWS_A_PAGE));
  return (
    <section class="part">
      <h2 id="yours-rows">
        {text('ui.dashboard.yours.rows')} <span class="faint">{format.count(total)}</span>
      </h2>
      {total === 0 && <p>{text('ui.dashboard.empty.title')}</p>}
      <p class="faint">{text('ui.dashboard.yours.rowsHow')}</p>
      {rows.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-labelledby="yours-rows">
          <table class="stored">
            <thead>
              <tr>
                <th scope="col">{text('ui.dashboard.plot.day')}</th>
                <th scope="col" class="number">
                  {text('ui.dashboard.yours.count')}
                </th>
                <th scope="col">{text('ui.dashboard.yours.outcome')}</th>
                {FACETS.map((facet) => (
                  <th key={facet} scope="col">
                    {text(`ui.dashboard.facet.${facet}`)}
                  </th>
                ))}
                <th scope="col">{text('ui.dashboard.yours.codes')}</th>
                <th scope="col">{text('ui.dashboard.facet.category')}</th>
                <th scope="col">{text('ui.dashboard.facet.reason')}</th>
                <th scope="col">{text('ui.dashboard.facet.permanence')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <StoredRow key={index} row={row} names={names} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pages > 1 && (
        <p class="field">
          <button
            type="button"
            class="bl-button"
            disabled={page === 0}
            onClick={() => void model.showPage(page - 1)}
          >
            {text('ui.dashboard.yours.newer')}
          </button>
          <span>{text('ui.dashboard.yours.page', [format.count(page + 1), format.count(pages)])}</span>
          <button
            type="button"
            class="bl-button"
            disabled={page >= pages - 1}
            onClick={() => void model.showPage(page + 1)}
          >
            {text('ui.dashboard.yours.older')}
          </button>
        </p>
      )}
    </section>
  );
}

function StoredRow({ row, names }: { row: StoredTally; names: Names }) {
  const text = useText();
  const format = useFormat();
  const failed = row.outcome !== 'delivered';
  return (
    <tr>
      <td>{format.date(row.day)}</td>
      <td class="number">{format.count(row.count)}</td>
      <td>{text(`ui.dashboard.yours.outcomes.${localeKey(row.outcome)}`)}</td>
      {FACETS.map((facet) => (
        <td key={facet}>{row[facet] === '' ? '–' : facetLabel(text, names, facet, row[facet])}</td>
      ))}
      <td class="code">{`${row.reply ?? ''} ${row.status ?? ''}`.trim() || '–'}</td>
      <td>{failed ? facetLabel(text, names, 'category', row.category ?? '') : '–'}</td>
      <td>{failed ? facetLabel(text, names, 'reason', row.reason ?? '') : '–'}</td>
      <td>{failed ? facetLabel(text, names, 'permanence', row.permanence) : '–'}</td>
    </tr>
  );
}
