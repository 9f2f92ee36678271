import type { ComponentChildren } from 'preact';
import { CATEGORIES, CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';
import { useText } from '#components/text.ts';
import { useFormat } from './format.ts';

/** A category, or null for bounces nobody could file. */
export type Kind = Category | null;

/** The order of columns and layers in every plot. */
export const KINDS: readonly Kind[] = [...CATEGORIES, null];

/** The part of message and attribute names that stands for a kind. */
export const keyOf = (kind: Kind) => (kind ? CATEGORY_KEY[kind] : 'none');

type Row = { key: string; label: string; counts: ReadonlyMap<Kind, number> };

type Props = {
  /** Head of the first column. */
  head: string;
  rows: readonly Row[];
  kinds: readonly Kind[];
  /** What stands in a cell that is not zero; the number itself when left out. */
  cell?: (row: Row, kind: Kind, count: string) => ComponentChildren;
};

/** The numbers of a plot, one column a category. */
export function CategoryCounts({ head, rows, kinds, cell }: Props) {
  const text = useText();
  const format = useFormat();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {kinds.map((kind) => (
            <th key={keyOf(kind)} scope="col" class="number">
              {text(`category.${keyOf(kind)}.name`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            {kinds.map((kind) => {
              const count = row.counts.get(kind) ?? 0;
              const shown = format.count(count);
              return (
                <td key={keyOf(kind)} class="number">
                  {count > 0 && cell ? cell(row, kind, shown) : shown}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
