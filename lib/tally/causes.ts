import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Reason } from '#lib/smtp/catalogue/reasons.ts';
import { Combine } from './combine.ts';
import type { Selection } from './query.ts';
import type { IndexColumn } from './tally-index.ts';

/** What a bounce costs: a permanent one the mail, one that is not clear half of it, a temporary one a quarter (it may pass by itself). */
export const COST = { permanent: 1, unknown: 0.5, temporary: 0.25 } as const;

/** A value and its bounces. */
export type CausePart = { value: string; count: number };

/** One cause of bounces and what it costs. */
export type Cause = {
  key: string;
  category: Category | null;
  reason: Reason | null;
  count: number;
  permanent: number;
  temporary: number;
  /** Sum of `COST` over the bounces; the list is ranked by it. */
  cost: number;
  /** Of the cost of all causes, 0 to 1. */
  share: number;
  /** Most frequent first, at most `MOST_PARTS` each. */
  providers: CausePart[];
  sendingDomains: CausePart[];
  sendingIps: CausePart[];
};

/** Parts named for one cause: where to look first. */
export const MOST_PARTS = 10;

/** The fix list: causes by what they cost. Never-sent mails are left out, they are echoes of older bounces. */
export function causes({ index, rows }: Selection): Cause[] {
  const { columns, counts } = index;
  const { category, reason, permanence, outcome } = columns;
  const kinds = new Combine(category.words.length, reason.words.length);
  const neverSent = outcome.words.indexOf('never-sent');
  const costs = Float64Array.from(
    permanence.words,
    (word) => COST[word === 'permanent' || word === 'temporary' ? word : 'unknown'],
  );
  const permanent = permanence.words.indexOf('permanent');
  const temporary = permanence.words.indexOf('temporary');
  const kindOf = new Int32Array(rows.length).fill(-1);
  const sums: { count: number; permanent: number; temporary: number; cost: number }[] = [];
  let total = 0;
  rows.forEach((row, at) => {
    if (outcome.ids[row] === neverSent) return;
    const id = kinds.id(category.ids[row]!, reason.ids[row]!);
    kindOf[at] = id;
    const sum = (sums[id] ??= { count: 0, permanent: 0, temporary: 0, cost: 0 });
    const count = counts[row]!;
    const cost = count * costs[permanence.ids[row]!]!;
    sum.count += count;
    sum.cost += cost;
    total += cost;
    if (permanence.ids[row] === permanent) sum.permanent += count;
    else if (permanence.ids[row] === temporary) sum.temporary += count;
  });

  const parts = (column: IndexColumn): CausePart[][] => {
    const { ids, words } = columns[column];
    const pairs = new Combine(kinds.size, words.length);
    const pairCounts: number[] = [];
    rows.forEach((row, at) => {
      if (kindOf[at] === -1) return;
      const pair = pairs.id(kindOf[at]!, ids[row]!);
      pairCounts[pair] = (pairCounts[pair] ?? 0) + counts[row]!;
    });
    const lists: CausePart[][] = sums.map(() => []);
    pairCounts.forEach((count, pair) => {
      lists[pairs.firsts[pair]!]!.push({ value: words[pairs.seconds[pair]!]!, count });
    });
    return lists.map((list) => list.sort((a, b) => b.count - a.count).slice(0, MOST_PARTS));
  };
  const providers = parts('provider');
  const sendingDomains = parts('sendingDomain');
  const sendingIps = parts('sendingIp');
  return sums
    .map((sum, id) => ({
      key: `${category.words[kinds.firsts[id]!]}|${reason.words[kinds.seconds[id]!]}`,
      category: (category.words[kinds.firsts[id]!] || null) as Category | null,
      reason: (reason.words[kinds.seconds[id]!] || null) as Reason | null,
      count: sum.count,
      permanent: sum.permanent,
      temporary: sum.temporary,
      cost: sum.cost,
      share: total > 0 ? sum.cost / total : 0,
      providers: providers[id]!,
      sendingDomains: sendingDomains[id]!,
      sendingIps: sendingIps[id]!,
    }))
    .sort((a, b) => b.cost - a.cost || (a.key < b.key ? -1 : 1));
}
