import { buildIndex } from '#lib/tally/tally-index.ts';
import { allParts, loadIndex, openStore, record } from '#lib/store/index.ts';
import type { Filter } from '#lib/tally/filter.ts';
import { byDay, byProvider, causes, classTable, metrics, select } from '#lib/tally/index.ts';
import type { Observation } from '#lib/tally/observation.ts';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Reason } from '#lib/smtp/catalogue/reasons.ts';
import { addDays } from '#lib/tally/periods.ts';

/** What runs inside the browser; `tests/bench/store.ts` runs it. */

const DAYS = 90;
const FIRST_DAY = '2026-08-26';
const PROVIDERS = [
  'google',
  'yahoo',
  'microsoft365',
  'outlook.com',
  'apple',
  'gmx',
  't-online',
  'proton',
  'zoho',
  '',
];
const VERDICTS: [number, string, Category, Reason, Observation['permanence']][] = [
  [550, '5.1.1', 'Invalid address', 'user-unknown', 'permanent'],
  [550, '5.7.26', 'DMARC', 'dmarc', 'permanent'],
  [452, '4.2.2', 'Mailbox Full', 'over-quota', 'temporary'],
  [421, '4.7.0', 'Rate Limit', 'rate-limited', 'temporary'],
  [554, '5.7.1', 'Blocked', 'spam-content', 'permanent'],
  [550, '5.4.1', 'Recipient Error', 'relay-denied', 'permanent'],
];

/** The n-th row of a log in order of time: one in twenty a bounce, many domains, few of them large. */
function row(n: number, total: number): Observation {
  // A fixed sequence that looks random: every run counts the same.
  const dice = Math.imul(n + 1, 2_654_435_761) >>> 0;
  const bounce = dice % 20 === 0;
  const domain = Math.floor(((dice >>> 5) % 1000) ** 2 / 3_000);
  const [reply, status, category, reason, permanence] = VERDICTS[(dice >>> 8) % VERDICTS.length]!;
  return {
    eventKey: `e\u001f${n.toString(36)}.${dice.toString(36)}.filterdrecv-5d8f7b9c6-abcde-1-65F1A2B3-4.0`,
    day: addDays(FIRST_DAY, Math.floor((n / total) * DAYS)),
    outcome: bounce ? 'bounce' : 'delivered',
    sendingDomain: ['shop.example', 'news.example', 'mail.example'][(dice >>> 3) % 3]!,
    recipientDomain: `customer-${domain}.example`,
    provider: PROVIDERS[domain % PROVIDERS.length]!,
    emailType: (dice >>> 9) % 2 ? 'marketing' : 'transactional',
    sendingIp: `192.0.2.${(dice >>> 7) % 4}`,
    source: 'import:sendgrid',
    reply: bounce ? reply : 250,
    status: bounce ? status : null,
    category: bounce ? category : null,
    reason: bounce ? reason : null,
    permanence: bounce ? permanence : 'unknown',
  };
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
const round = (value: number): number => Math.round(value * 10) / 10;

const BATCH = 20_000;

/** Counts all rows; milliseconds of the writing alone, making the rows left out. */
async function importAll(total: number): Promise<number> {
  const store = openStore();
  let spent = 0;
  for (let at = 0; at < total; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, total - at) }, (_, i) => row(at + i, total));
    const start = performance.now();
    await record(store, batch, { durability: 'relaxed' });
    spent += performance.now() - start;
  }
  await store.close();
  return spent;
}

const FILTERS: Filter[] = [
  { period: null, values: {} },
  { period: { from: '2026-10-25', to: '2026-11-23' }, values: {} },
  { period: null, values: { provider: ['google'] } },
  { period: null, values: { provider: ['google', 'yahoo'], sendingDomain: ['shop.example'] } },
  { period: null, values: { category: ['DMARC', 'Blocked'] } },
  { period: null, values: { emailType: ['marketing'], permanence: ['permanent'] } },
  { period: { from: '2026-11-17', to: '2026-11-23' }, values: { sendingIp: ['192.0.2.1'] } },
  { period: null, values: { recipientDomain: ['customer-1.example', 'customer-7.example'] } },
];

/** Everything, as figures. */
export async function run(total: number): Promise<Record<string, number>> {
  const first = await importAll(total);
  const again = await importAll(total);

  const opens: number[] = [];
  for (let i = 0; i < 5; i++) {
    const store = openStore();
    const start = performance.now();
    await loadIndex(store);
    opens.push(performance.now() - start);
    await store.close();
  }
  const store = openStore();
  const parts = await allParts(store);
  const index = buildIndex(parts);

  const answers: number[] = [];
  for (let round = 0; round < 8; round++) {
    for (const [at, filter] of FILTERS.entries()) {
      const start = performance.now();
      const chosen = select(index, filter);
      metrics(chosen.totals, chosen.previous);
      classTable(chosen, at % 2 ? 'sendingDomain' : 'none');
      byDay(chosen);
      byProvider(chosen);
      causes(chosen);
      // The first answers also warm the engine up; people feel them, so they count.
      answers.push(performance.now() - start);
    }
  }

  // One more bounce of a page, into a database of this size, by a worker that has just started.
  const page = row(0, total);
  const cold = openStore();
  const start = performance.now();
  await record(cold, [{ ...page, source: 'gmail', eventKey: 'page' }]);
  const one = performance.now() - start;

  const { usage = 0 } = await navigator.storage.estimate();
  return {
    observations: total,
    tallies: index.rows,
    openMs: round(median(opens)),
    filterMedianMs: round(median([...answers])),
    filterWorstMs: round(Math.max(...answers)),
    importRowsPerSecond: Math.round(total / (first / 1000)),
    duplicateRowsPerSecond: Math.round(total / (again / 1000)),
    firstPageEventMs: round(one),
    bytesPerObservation: round(usage / total),
  };
}

Object.assign(globalThis, { bench: run });
