import type { Translate } from '#components/text.ts';
import { tableCsv } from '#lib/tally/csv.ts';
import type { ClassGroup } from '#lib/tally/index.ts';
import { facetLabel, type Names } from './labels.ts';
import { definitionOf } from './Overview.tsx';
import type { GroupChoice } from './view-state.ts';

/** The classification table as a CSV file, as it is shown. */
export function tableFile(
  text: Translate,
  names: Names,
  groups: readonly ClassGroup[],
  group: GroupChoice,
): Blob {
  const column = (name: 'provider' | 'category' | 'reply' | 'status' | 'definition'): string =>
    text(`ui.dashboard.table.${name}`);
  const lines = tableCsv(groups, {
    head: [
      text('ui.dashboard.group.label'),
      column('provider'),
      column('category'),
      column('reply'),
      column('status'),
      column('definition'),
      text('ui.dashboard.yours.count'),
      '%',
    ],
    provider: (id) => facetLabel(text, names, 'provider', id),
    category: (row) => facetLabel(text, names, 'category', row.category ?? ''),
    definition: (row) => definitionOf(text, row),
    group: (label) => facetLabel(text, names, group, label),
  });
  // The mark tells spreadsheets that this is UTF-8.
  return new Blob(['\uFEFF', ...lines], { type: 'text/csv' });
}
