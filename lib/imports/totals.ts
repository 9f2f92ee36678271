import { CATEGORIES, type Category } from '#lib/smtp/catalogue/categories.ts';
import type { Fields, Place } from './format.ts';
import type { Observer } from './observe.ts';
import { columnName } from './table.ts';
import type { ExternalTotal } from './types.ts';

const BY_NAME = new Map<string, Category>(CATEGORIES.map((category) => [category.toLowerCase(), category]));

/** Reads rows of a pasted table of totals; "1,204 (3.1%)" counts 1204. */
export function totalsMapper(
  fields: Fields,
  header: readonly string[],
  observer: Observer,
  add: (total: ExternalTotal) => void,
): (row: string[], line: () => number) => void {
  const names = header.map(columnName);
  const column = (place: Place | undefined): number =>
    [place ?? []]
      .flat()
      .reduce((found, name) => (found === -1 ? names.indexOf(columnName(name)) : found), -1);
  const at = {
    provider: column(fields.host),
    category: column(fields.word),
    reply: column(fields.reply),
    status: column(fields.status),
    count: column(fields.text),
  };
  return (row, line) => {
    if (row.every((value) => value.trim() === '')) return;
    observer.row();
    const cell = (index: number): string => (row[index] ?? '').trim();
    const count = Number(/^[\d,.\s]+/.exec(cell(at.count))?.[0].replace(/[,.\s]/g, '') || Number.NaN);
    if (Number.isNaN(count)) return observer.reject(line(), 'columns', row.join('\t'));
    const reply = /^[2-7]\d\d$/.test(cell(at.reply)) ? Number(cell(at.reply)) : null;
    const status = /^[245]\.\d{1,3}\.\d{1,3}$/.test(cell(at.status)) ? cell(at.status) : null;
    add({
      provider: cell(at.provider),
      category: BY_NAME.get(cell(at.category).toLowerCase()) ?? null,
      reply,
      status,
      count,
    });
  };
}
