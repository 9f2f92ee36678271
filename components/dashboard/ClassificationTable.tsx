import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ClassGroup, ClassRow } from '#lib/tally/index.ts';
import { useText } from '#components/text.ts';
import { ClassTableRow } from './ClassTableRow.tsx';
import { useFormat } from './format.ts';

export type TableColumn = 'provider' | 'category' | 'reply' | 'status' | 'definition' | 'count';
export type TableSort = { by: TableColumn; descending: boolean };

const COLUMNS: readonly TableColumn[] = ['provider', 'category', 'reply', 'status', 'definition', 'count'];

/** So many rows stand at first; the rest on request, so that a filter change never draws hundreds of rows. */
const FIRST_ROWS = 30;

/** What the style sheet leaves on paper. */
const PRINTED_ROWS = 16;

type Props = {
  groups: readonly ClassGroup[];
  /** Bounces in all groups. */
  total: number;
  sort: TableSort;
  onSort: (sort: TableSort) => void;
  onOpen: (row: ClassRow) => void;
  providerName: (id: string) => string;
  definition: (row: ClassRow) => string;
  /** What stands above the table: its group choice, its download. */
  tools?: ComponentChildren;
};

/** The specification's table: who refused, category, codes, what they mean, how often. */
export function ClassificationTable(props: Props) {
  const text = useText();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const rows = props.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const longest = Math.max(0, ...props.groups.flatMap((group) => group.rows.map((row) => row.share)));
  let room = all ? Infinity : FIRST_ROWS;

  const toggleGroup = (key: string): void => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };

  return (
    <section class="table-part">
      <header class="table-head">
        <h2 id="table-title">
          {text('ui.dashboard.table.title')}{' '}
          <span class="faint">
            {text('ui.dashboard.table.total', [format.count(props.total), format.count(rows)])}
          </span>
        </h2>
        {props.tools}
      </header>
      <div class="scroll table-scroll" tabIndex={0} role="region" aria-labelledby="table-title">
        <table class="classes">
          <thead>
            <tr>
              <th scope="col" class="narrow">
                <span class="bl-aloud">{text('ui.dashboard.table.expand')}</span>
              </th>
              {COLUMNS.map((column) => (
                <SortHeader key={column} column={column} sort={props.sort} onSort={props.onSort} />
              ))}
            </tr>
          </thead>
          {props.groups.map((group) => {
            const open = group.label === null || !closed.has(group.key);
            const shown = open ? group.rows.slice(0, Math.max(0, room)) : [];
            const heading = group.label !== null && room > 0;
            room -= shown.length;
            return (
              <tbody key={group.key}>
                {heading && <GroupHeader group={group} open={open} onToggle={() => toggleGroup(group.key)} />}
                {shown.map((row) => (
                  <ClassTableRow
                    key={row.key}
                    row={row}
                    bar={row.share / longest}
                    providerName={props.providerName}
                    definition={props.definition}
                    onOpen={props.onOpen}
                  />
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
      {rows > PRINTED_ROWS && (
        <p class="print-only faint">{text('ui.dashboard.table.printed', [PRINTED_ROWS])}</p>
      )}
      {!all && room <= 0 && rows > FIRST_ROWS && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {text('ui.dashboard.table.all', [format.count(rows)])}
        </button>
      )}
    </section>
  );
}

type HeaderProps = { column: TableColumn; sort: TableSort; onSort: (sort: TableSort) => void };

function SortHeader({ column, sort, onSort }: HeaderProps) {
  const text = useText();
  const active = sort.by === column;
  // The first press shows what is wanted most often: large counts first, names from A.
  const next = { by: column, descending: active ? !sort.descending : column === 'count' };
  return (
    <th
      scope="col"
      class={column === 'count' ? 'number' : column === 'definition' ? 'wide' : ''}
      aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" class="sort" onClick={() => onSort(next)}>
        {text(`ui.dashboard.table.${column}`)}
        {active && (
          <span class="sort-arrow" aria-hidden="true">
            {sort.descending ? '▾' : '▴'}
          </span>
        )}
      </button>
    </th>
  );
}

function GroupHeader({ group, open, onToggle }: { group: ClassGroup; open: boolean; onToggle: () => void }) {
  const format = useFormat();
  return (
    <tr class="group">
      <th scope="rowgroup" colSpan={6}>
        <button type="button" class="group-toggle" aria-expanded={open} onClick={onToggle}>
          <span class="twist" aria-hidden="true" />
          {group.label}
        </button>
      </th>
      <td class="number">
        <b>{format.count(group.count)}</b> <span class="faint">({format.percent(group.share)})</span>
      </td>
    </tr>
  );
}
