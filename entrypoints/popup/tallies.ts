import { openStore } from '#lib/store/index.ts';
import { loadIndex } from '#lib/store/query.ts';
import { byDomain } from '#lib/tally/by-domain.ts';
import { localDay, periodOf } from '#lib/tally/periods.ts';
import { select } from '#lib/tally/query.ts';
import type { DomainView, Range, Tallies } from './model.ts';

/** Domains listed; the dashboard has the rest. */
const MOST_DOMAINS = 10;

const store = openStore();

/** The domains with most bounces in these days. @throws StoreError */
export async function readTallies(view: DomainView, range: Range): Promise<Tallies> {
  const index = await loadIndex(store);
  const chosen = select(index, { period: periodOf(range, localDay(new Date())), values: {} });
  const items = byDomain(chosen, view === 'sending' ? 'sendingDomain' : 'recipientDomain')
    .filter(({ bounces }) => bounces > 0)
    .slice(0, MOST_DOMAINS)
    .map(({ domain, bounces, categories }) => ({ name: domain, count: bounces, segments: categories }));
  return { items, any: index.rows > 0 };
}
