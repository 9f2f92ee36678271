import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { reasonKey } from '#lib/smtp/catalogue/reasons.ts';
import type { ClassRow } from '#lib/tally/index.ts';
import { ClassificationTable } from '#components/dashboard/ClassificationTable.tsx';
import { DailyBars } from '#components/dashboard/DailyBars.tsx';
import { HeatMap } from '#components/dashboard/HeatMap.tsx';
import { MetricTiles } from '#components/dashboard/MetricTiles.tsx';
import { TopCause } from '#components/dashboard/TopCause.tsx';
import { useText, type Translate } from '#components/text.ts';
import type { Answer } from './answer.ts';
import { facetLabel, type Names } from './labels.ts';
import type { Model } from './model.ts';
import { sortGroups } from './sort-rows.ts';
import { GROUPS, type GroupChoice } from './view-state.ts';

type Props = { model: Model; answer: Answer; names: Names; onCsv: () => void };

/** The meaning of a row: that of its main reason. */
export function definitionOf(text: Translate, row: ClassRow): string {
  const reason = row.reasons[0]?.reason;
  if (reason) return text(`reason.${reasonKey(reason)}.definition`);
  return row.category
    ? text(`category.${CATEGORY_KEY[row.category]}.meaning`)
    : text('ui.dashboard.table.undecided');
}

/** The first page: numbers, the most costly cause, the table, the plots. */
export function Overview({ model, answer, names, onCsv }: Props) {
  const text = useText();
  const { group, sort } = model.view.value;
  const provider = (id: string): string => facetLabel(text, names, 'provider', id);
  const definition = (row: ClassRow): string => definitionOf(text, row);
  const groups = sortGroups(model.groups.value, sort, {
    provider: (row) => provider(row.provider),
    category: (row) => facetLabel(text, names, 'category', row.category ?? ''),
    definition,
  });
  for (const part of groups) if (part.label !== null) part.label = facetLabel(text, names, group, part.label);
  const top = answer.causes[0];
  return (
    <>
      <MetricTiles tiles={answer.tiles} />
      {top && (
        <TopCause
          cause={top}
          providerName={provider}
          onShow={() => model.showCause(top)}
          onAll={() => model.setPage('fixes')}
        />
      )}
      <div class="body">
        <ClassificationTable
          groups={groups}
          total={answer.total}
          sort={sort}
          onSort={model.setSort}
          onOpen={(row) => (model.opened.value = row)}
          providerName={provider}
          definition={definition}
          tools={<TableTools group={group} onGroup={model.setGroup} onCsv={onCsv} />}
        />
        <div class="plots">
          <DailyBars bars={answer.bars} days={answer.barDays} />
          <HeatMap rows={answer.heat} providerName={provider} onPick={model.pick} />
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
