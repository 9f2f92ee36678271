import { usualOrder, type DateOrder } from '#lib/imports/date-order.ts';
import type { MappedField, Mapping } from '#lib/imports/types.ts';
import { useFormat } from '#components/dashboard/format.ts';
import { Icon } from '#components/icons.tsx';
import { countText, useText } from '#components/text.ts';
import { readable, type Candidate, type ImportModel } from './import-model.ts';

const FIELDS: readonly MappedField[] = [
  'time',
  'recipient',
  'sender',
  'event',
  'reply',
  'status',
  'text',
  'host',
  'ip',
  'emailType',
  'messageId',
  'eventId',
];

type Props = {
  model: ImportModel;
  candidates: readonly Candidate[];
  /** The name of a format in the reader's language. */
  formatName: (id: string) => string;
};

/** What the files are, and for plain tables what their columns hold. */
export function ImportPreview({ model, candidates, formatName }: Props) {
  const text = useText();
  const format = useFormat();
  const ready = candidates.filter(readable).length;
  return (
    <>
      {ready > 0 && <p>{text('ui.dashboard.import.preview')}</p>}
      <ul class="preview">
        {candidates.map((candidate, index) => (
          <li key={`${index} ${candidate.file.name}`}>
            <p>
              <b>{candidate.file.name}</b>{' '}
              <span class="faint">
                {format.bytes(candidate.file.size)} ·{' '}
                {candidate.inspection.format
                  ? formatName(candidate.inspection.format.id)
                  : text('ui.dashboard.import.unknown')}
              </span>
            </p>
            {candidate.inspection.problem && (
              <p class={readable(candidate) ? 'bl-notice' : 'error'}>
                <Icon name="warning" /> {text(`ui.import.problem.${candidate.inspection.problem}`)}
              </p>
            )}
            {candidate.inspection.mapping && readable(candidate) && (
              <MappingForm candidate={candidate} onChange={(mapping) => model.setMapping(index, mapping)} />
            )}
          </li>
        ))}
      </ul>
      <p class="drop-actions">
        {ready > 0 && (
          <button type="button" class="bl-button bl-button-main" onClick={() => void model.begin()}>
            {countText(text, 'ui.dashboard.import.begin', ready)}
          </button>
        )}
        <button type="button" class="bl-button import-again" onClick={model.clear}>
          {text(ready > 0 ? 'ui.dashboard.cancel' : 'ui.dashboard.import.other')}
        </button>
      </p>
    </>
  );
}

type FormProps = { candidate: Candidate; onChange: (mapping: Mapping) => void };

function MappingForm({ candidate, onChange }: FormProps) {
  const text = useText();
  const { header, sample } = candidate.inspection;
  const mapping = candidate.choice.mapping ?? {};
  const times = header.indexOf(mapping.time ?? '');
  const order = usualOrder(sample.map((row) => row[times] ?? ''));
  const change = (field: MappedField, column: string): void => {
    const { [field]: _old, ...rest } = mapping;
    onChange(column === '' ? rest : { ...rest, [field]: column });
  };
  return (
    <>
      <p>{text('ui.dashboard.import.mapping')}</p>
      <div class="mapping">
        {FIELDS.map((field) => (
          <label key={field} class="field">
            <span>{text(`ui.dashboard.import.field.${field}`)}</span>
            <select
              value={mapping[field] ?? ''}
              onChange={(event) => change(field, event.currentTarget.value)}
            >
              <option value="">{text('ui.dashboard.import.noColumn')}</option>
              {header.map((column) => (
                <option key={column} value={column}>
                  {column}
                </option>
              ))}
            </select>
          </label>
        ))}
        {order && (
          <label class="field">
            <span>{text('ui.dashboard.import.dateOrder')}</span>
            <select
              value={mapping.dateOrder ?? order}
              onChange={(event) =>
                onChange({ ...mapping, dateOrder: event.currentTarget.value as DateOrder })
              }
            >
              <option value="mdy">{text('ui.dashboard.import.mdy')}</option>
              <option value="dmy">{text('ui.dashboard.import.dmy')}</option>
            </select>
          </label>
        )}
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={candidate.file.name}>
        <table class="stored">
          <thead>
            <tr>
              {header.map((column, index) => (
                <th key={`${index} ${column}`} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
