import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { reasonKey } from '#lib/smtp/catalogue/reasons.ts';
import { ClassificationTable } from '#components/dashboard/ClassificationTable.tsx';
import { DailyBars } from '#components/dashboard/DailyBars.tsx';
import { HeatMap } from '#components/dashboard/HeatMap.tsx';
import { MetricTiles } from '#components/dashboard/MetricTiles.tsx';
import type { ClassRow } from '#components/dashboard/table-types.ts';
import { TopCause } from '#components/dashboard/TopCause.tsx';
import { useText, type Translate } from '#components/text.ts';
import type { Answer } from './answer.ts';
import { facetLabel, type Names } from './labels.ts';
import type { Model } from './model.ts';
import { GROUPS, type GroupChoice } from './view-state.ts';

type Props = { model: Model; answer: Answer; names: Names; onCsv: () => void };

/** The meaning of a row in one sentence: its main reason, spoken of its provider. */
export function definitionOf(text: Translate, names: Names, row: ClassRow): string {
  const reason = row.reasons[0]?.reason;
  if (reason) {
    return text(`reason.${reasonKey(reason)}.definition`);
  }
  return row.category
    ? text(`category.${CATEGORY_KEY[row.category]}.meaning`)
    : text('ui.dashboard.table.undecided');
}

/** The first page: numbers, the most costly cause, the table, the plots. */
export function Overview({ model, answer, names, onCsv }: Props) {
  const text = useText();
  const { group, sort } = model.view.value;
  const named = (cause: Answer['causes'][number]) => ({
    ...cause,
    providers: cause.providers.map((part) => ({ ...part, label: names.provider(part.label) })),
  });
  const top = answer.causes[0];
  return (
    <>
      <MetricTiles tiles={answer.tiles} />
      {top && (
        <TopCause
          cause={named(top)}
          onShow={() => model.showCause(top)}
          onAll={() => model.setPage('fixes')}
        />
      )}
      <div class="body">
        <ClassificationTable
          groups={answer.groups.map((part) =>
            part.label === null ? part : { ...part, label: facetLabel(text, names, group, part.label) },
          )}
          total={answer.total}
          sort={sort}
          onSort={model.setSort}
          onOpen={(row) => (model.opened.value = row)}
          providerName={(id) => facetLabel(text, names, 'provider', id)}
          definition={(row) => definitionOf(text, names, row)}
          tools={<TableTools group={group} onGroup={model.setGroup} onCsv={onCsv} />}
        />
        <div class="plots">
          <DailyBars bars={answer.bars} />
          <HeatMap
            rows={answer.heat.map((row) => ({
              ...row,
              label: facetLabel(text, names, 'provider', row.provider),
            }))}
            onPick={model.pick}
          />
        </div>
      </div>
    </>
  );
}

type ToolProps = { group: GroupChoice; onGroup: (group: GroupChoice) => void; onCsv: () => void };

function TableTools({ group, onGroup, onCsv }: ToolProps) {
  const text = useText();
  return (
    <span class="table-tools">
      <label>
        <span class="faint">{text('ui.dashboard.group.label')}</span>{' '}
        <select value={group} onChange={(event) => onGroup(event.currentTarget.value as GroupChoice)}>
          {GROUPS.map((choice) => (
            <option key={choice} value={choice}>
              {text(choice === 'none' ? 'ui.dashboard.group.none' : `ui.dashboard.facet.${choice}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="bl-button" onClick={onCsv}>
        {text('ui.dashboard.table.csv')}
      </button>
    </span>
  );
}
