import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Reason } from '#lib/smtp/catalogue/reasons.ts';
import { Combine } from './combine.ts';
import type { Selection } from './query.ts';
import type { IndexColumn, TallyIndex } from './tally-index.ts';

/** Bounces of one reason inside a table row. */
export type ReasonCount = { reason: Reason | null; count: number };

/** One line of the classification table: equal provider, category and codes. */
export type ClassRow = {
  /** Unique within the table. */
  key: string;
  /** Provider id, "" when not known. */
  provider: string;
  category: Category | null;
  reply: number | null;
  status: string | null;
  count: number;
  /** Of all rows of the selection, 0 to 1. */
  share: number;
  neverSent: number;
  permanent: number;
  temporary: number;
  /** Most frequent first. */
  reasons: ReasonCount[];
};

/** What the table can be grouped by. */
export type GroupBy = 'none' | 'category' | 'provider' | 'sendingDomain' | 'recipientDomain' | 'sendingIp';

/** Rows under one heading; `label` is null in an ungrouped table, "" is "not known". */
export type ClassGroup = {
  key: string;
  label: string | null;
  count: number;
  share: number;
  rows: ClassRow[];
};

/** A class is a combination of provider, category, reply and status; numbered once per index, for every later filter. */
type Classes = { ids: Int32Array; size: number; sample: Int32Array };
const classesOf = new WeakMap<TallyIndex, Classes>();

function classes(index: TallyIndex): Classes {
  const known = classesOf.get(index);
  if (known) return known;
  const { provider, category, reply, status } = index.columns;
  const left = new Combine(provider.words.length, category.words.length);
  const right = new Combine(reply.words.length, status.words.length);
  const lefts = new Int32Array(index.rows);
  const rights = new Int32Array(index.rows);
  for (let row = 0; row < index.rows; row++) {
    lefts[row] = left.id(provider.ids[row]!, category.ids[row]!);
    rights[row] = right.id(reply.ids[row]!, status.ids[row]!);
  }
  const both = new Combine(left.size, right.size);
  const ids = new Int32Array(index.rows);
  const sample: number[] = [];
  for (let row = 0; row < index.rows; row++) {
    const id = both.id(lefts[row]!, rights[row]!);
    if (id === sample.length) sample.push(row);
    ids[row] = id;
  }
  const made = { ids, size: both.size, sample: Int32Array.from(sample) };
  classesOf.set(index, made);
  return made;
}

const byCount = (a: { count: number; key: string }, b: { count: number; key: string }): number =>
  b.count - a.count || (a.key < b.key ? -1 : 1);

/** The classification table of a selection: groups, and rows within each, most frequent first. */
export function classTable(selection: Selection, by: GroupBy): ClassGroup[] {
  const { index, rows } = selection;
  const { counts, columns } = index;
  const { ids: classIds, size, sample } = classes(index);
  const group = by === 'none' ? null : columns[by];
  const lines = new Combine(group ? group.words.length : 1, size);
  const line = new Int32Array(rows.length);
  const sums: { count: number; neverSent: number; permanent: number; temporary: number }[] = [];
  const neverSent = columns.outcome.words.indexOf('never-sent');
  const permanent = columns.permanence.words.indexOf('permanent');
  const temporary = columns.permanence.words.indexOf('temporary');
  let total = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const count = counts[row]!;
    const id = lines.id(group ? group.ids[row]! : 0, classIds[row]!);
    line[at] = id;
    const sum = (sums[id] ??= { count: 0, neverSent: 0, permanent: 0, temporary: 0 });
    sum.count += count;
    total += count;
    if (columns.outcome.ids[row] === neverSent) sum.neverSent += count;
    else if (columns.permanence.ids[row] === permanent) sum.permanent += count;
    else if (columns.permanence.ids[row] === temporary) sum.temporary += count;
  }
  const reasons = new Combine(lines.size, columns.reason.words.length);
  const reasonCounts: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const reason = reasons.id(line[at]!, columns.reason.ids[rows[at]!]!);
    reasonCounts[reason] = (reasonCounts[reason] ?? 0) + counts[rows[at]!]!;
  }
  const reasonLists: ReasonCount[][] = sums.map(() => []);
  for (let at = 0; at < reasons.size; at++) {
    const reason = (columns.reason.words[reasons.seconds[at]!] || null) as Reason | null;
    reasonLists[reasons.firsts[at]!]!.push({ reason, count: reasonCounts[at]! });
  }
  const groups = new Map<number, ClassGroup>();
  for (let id = 0; id < lines.size; id++) {
    const groupId = lines.firsts[id]!;
    let found = groups.get(groupId);
    if (!found) {
      const label = group ? group.words[groupId]! : null;
      groups.set(groupId, (found = { key: label ?? '', label, count: 0, share: 0, rows: [] }));
    }
    const row = sample[lines.seconds[id]!]!;
    const word = (column: IndexColumn): string => columns[column].words[columns[column].ids[row]!]!;
    const sum = sums[id]!;
    found.count += sum.count;
    found.rows.push({
      key: [found.key, word('provider'), word('category'), word('reply'), word('status')].join('|'),
      provider: word('provider'),
      category: (word('category') || null) as Category | null,
      reply: word('reply') ? Number(word('reply')) : null,
      status: word('status') || null,
      ...sum,
      share: total > 0 ? sum.count / total : 0,
      reasons: reasonLists[id]!.sort((a, b) => b.count - a.count),
    });
  }
  const list = [...groups.values()];
  for (const it of list) {
    it.share = total > 0 ? it.count / total : 0;
    it.rows.sort(byCount);
  }
  return list.sort(byCount);
}
