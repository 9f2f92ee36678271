import { addressesCsv, rejectedCsv } from '#lib/imports/downloads.ts';
import type { AddressToAct, ImportSummary, RejectReason } from '#lib/imports/types.ts';
import { useFormat } from '#components/dashboard/format.ts';
import { saveFile } from '#components/dashboard/save-file.ts';
import { Icon } from '#components/icons.tsx';
import { useText } from '#components/text.ts';
import { ExternalTotals } from './ExternalTotals.tsx';
import { Fact } from './ImportRunning.tsx';
import { localeKey } from '#lib/smtp/catalogue/locale-key.ts';

const LISTS: readonly AddressToAct['list'][] = ['remove', 'retry', 'fix-sender', 'ask-recipient'];

type Props = {
  summary: ImportSummary;
  formatName: (id: string) => string;
  onAgain: () => void;
  onShow: (formats: readonly string[]) => void;
};

/** What came of the files; rows and addresses live here only, and go when the page is left. */
export function ImportSummaryView({ summary, formatName, onAgain, onShow }: Props) {
  const text = useText();
  const format = useFormat();
  const counted = summary.files.filter((file) => file.bounces + file.deliveries + file.neverSent > 0);
  return (
    <>
      <p role="status">
        {text('ui.dashboard.import.done', [
          format.count(summary.bounces + summary.deliveries + summary.neverSent - summary.duplicates),
          format.seconds(summary.seconds),
        ])}
      </p>
      <dl class="facts">
        <Fact name="rows" value={summary.rows} />
        <Fact name="bounces" value={summary.bounces} />
        <Fact name="deliveries" value={summary.deliveries} />
        <Fact name="neverSent" value={summary.neverSent} />
        <Fact name="duplicates" value={summary.duplicates} />
        <Fact name="skipped" value={summary.skipped} />
        <Fact name="rejected" value={summary.rejected} />
      </dl>
      <ul class="preview">
        {summary.files.map((file, index) => (
          <li key={`${index} ${file.file}`}>
            <b>{file.file}</b>{' '}
            <span class="faint">
              {file.format ? formatName(file.format) : text('ui.dashboard.import.unknown')} ·{' '}
              {text('ui.dashboard.import.fileCounts', [
                format.count(file.bounces),
                format.count(file.deliveries),
                format.count(file.duplicates),
                format.count(file.rejected),
              ])}
            </span>
            {file.problem && (
              <p class="bl-notice">
                <Icon name="warning" /> {text(`ui.import.problem.${file.problem}`)}
              </p>
            )}
          </li>
        ))}
      </ul>
      <Rejected by={summary.rejectedBy} />
      <ExternalTotals totals={summary.totals} />
      <Addresses addresses={summary.addresses} />
      <p class="drop-actions">
        <button
          type="button"
          class="bl-button bl-button-main"
          onClick={() => onShow(counted.flatMap((file) => file.format ?? []))}
        >
          {text('ui.dashboard.import.show')}
        </button>
        {summary.rejectedRows.length > 0 && (
          <button
            type="button"
            class="bl-button"
            onClick={() => saveFile(rejectedCsv(summary.rejectedRows), 'rows-not-understood.csv', 'text/csv')}
          >
            {text('ui.dashboard.import.saveRejected', [format.count(summary.rejectedRows.length)])}
          </button>
        )}
        <button type="button" class="bl-button import-again" onClick={onAgain}>
          {text('ui.dashboard.import.more')}
        </button>
      </p>
    </>
  );
}

/** Why rows were left out, the most frequent cause first. */
function Rejected({ by }: { by: ImportSummary['rejectedBy'] }) {
  const text = useText();
  const format = useFormat();
  const causes = (Object.entries(by) as [RejectReason, number][]).sort(([, a], [, b]) => b - a);
  if (causes.length === 0) return null;
  return (
    <section aria-labelledby="rejected-title">
      <h3 id="rejected-title">{text('ui.dashboard.import.fact.rejected')}</h3>
      <ul class="rejected">
        {causes.map(([why, count]) => (
          <li key={why}>
            <b>{format.count(count)}</b> {text(`ui.import.rejected.${localeKey(why)}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Addresses({ addresses }: { addresses: readonly AddressToAct[] }) {
  const text = useText();
  const format = useFormat();
  if (addresses.length === 0) return null;
  return (
    <section aria-labelledby="addresses-title">
      <h3 id="addresses-title">{text('ui.dashboard.import.addresses')}</h3>
      <p class="faint">{text('ui.dashboard.import.addressesHow')}</p>
      <p class="drop-actions">
        {LISTS.map((list) => {
          const part = addresses.filter((address) => address.list === list);
          return (
            <button
              key={list}
              type="button"
              class="bl-button"
              disabled={part.length === 0}
              onClick={() => saveFile(addressesCsv(part), `addresses-${list}.csv`, 'text/csv')}
            >
              {text(`ui.dashboard.import.list.${localeKey(list)}`, [format.count(part.length)])}
            </button>
          );
        })}
      </p>
    </section>
  );
}
