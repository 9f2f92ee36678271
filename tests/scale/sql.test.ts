import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildIndex,
  byDay,
  byProvider,
  causes,
  classTable,
  fold,
  metrics,
  select,
  type Filter,
} from '#lib/tally/index.ts';
import type { Observation } from '#lib/tally/observation.ts';
import { someObservations } from './observations.ts';
import { reasonsSql } from './reasons-sql.ts';

const sqlOf = (name: string): string =>
  readFileSync(new URL(`../../docs/sql/${name}.sql`, import.meta.url), 'utf8');

const observations = someObservations(20_000, 5);
const once = [...new Map(observations.map((it) => [`${it.source}|${it.eventKey}`, it])).values()];
const index = buildIndex(fold(once, 1));

/** A filter in our words and in SQL. */
type Case = { name: string; filter: Filter; scope: string; verdict: string };
const CASES: Case[] = [
  { name: 'everything', filter: { period: null, values: {} }, scope: 'TRUE', verdict: 'TRUE' },
  {
    name: 'a week',
    filter: { period: { from: '2026-11-08', to: '2026-11-14' }, values: {} },
    scope: "day BETWEEN '2026-11-08' AND '2026-11-14'",
    verdict: 'TRUE',
  },
  {
    name: 'two providers and a domain not known',
    filter: { period: null, values: { provider: ['google', ''], sendingDomain: ['shop.example'] } },
    scope: "provider IN ('google', '') AND sendingDomain IN ('shop.example')",
    verdict: 'TRUE',
  },
  {
    name: 'blocked, permanent',
    filter: { period: null, values: { category: ['Blocked', 'DMARC'], permanence: ['permanent'] } },
    scope: 'TRUE',
    verdict: "(category IN ('Blocked', 'DMARC') AND permanence IN ('permanent'))",
  },
  {
    name: 'scope and verdict together',
    filter: {
      period: { from: '2026-11-01', to: '2026-11-20' },
      values: { emailType: ['marketing'], reply: ['550'] },
    },
    scope: "day BETWEEN '2026-11-01' AND '2026-11-20' AND emailType IN ('marketing')",
    verdict: 'reply IN (550)',
  },
  {
    name: 'nothing delivered',
    filter: { period: null, values: { source: ['import:none'] } },
    scope: "source IN ('import:none')",
    verdict: 'TRUE',
  },
];

let db: DuckDBConnection;
const folder = mkdtempSync(join(tmpdir(), 'bouncelens-scale-'));

type Row = Record<string, string | number | null>;
async function rows(sql: string): Promise<Row[]> {
  const reader = await db.runAndReadAll(sql);
  return reader
    .getRowObjects()
    .map(
      (row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [
            key,
            value === null || typeof value === 'string'
              ? value
              : Number(value as number | bigint | { toString(): string }),
          ]),
        ) as Row,
    );
}

beforeAll(async () => {
  const lines = observations.map(({ eventKey, ...it }: Observation) =>
    JSON.stringify({ event: eventKey, ...it, count: 1 }),
  );
  const file = join(folder, 'observations.ndjson');
  writeFileSync(file, lines.join('\n'));
  db = await (await DuckDBInstance.create(':memory:')).connect();
  await db.run(sqlOf('schema'));
  await db.run(sqlOf('reasons'));
  await db.run(
    `INSERT INTO observations BY NAME SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {event: 'VARCHAR', day: 'VARCHAR', source: 'VARCHAR', outcome: 'VARCHAR', sendingDomain: 'VARCHAR', recipientDomain: 'VARCHAR', provider: 'VARCHAR', emailType: 'VARCHAR', sendingIp: 'VARCHAR', reply: 'INTEGER', status: 'VARCHAR', category: 'VARCHAR', reason: 'VARCHAR', permanence: 'VARCHAR', count: 'BIGINT'})`,
  );
  await db.run(sqlOf('once'));
});

afterAll(() => {
  db.closeSync();
  rmSync(folder, { recursive: true });
});

/** The two views of the documentation with a filter in the place of TRUE. */
async function choose({ scope, verdict }: Case): Promise<void> {
  for (const view of ['chosen', 'scope']) await db.run(`DROP VIEW IF EXISTS ${view}`);
  const filled = (name: string, filter: string): string => {
    const sql = sqlOf(name);
    expect(sql).toMatch(/TRUE; --/);
    return sql.replace(/TRUE; --[^\n]*/, `${filter};`);
  };
  await db.run(filled('scope', scope));
  await db.run(filled('chosen', verdict));
}

const key = (...cells: unknown[]): string => cells.map((it) => it ?? '').join('|');

it('the reasons of the documentation are the catalogue’s', () => {
  expect(sqlOf('reasons')).toBe(reasonsSql());
});

it('counts each event once', async () => {
  expect(await rows('SELECT COUNT(*) AS n FROM events')).toEqual([{ n: once.length }]);
});

describe.each(CASES)('$name', (it_) => {
  const selection = select(index, it_.filter);
  beforeAll(() => choose(it_));

  it('tiles', async () => {
    const told = Object.fromEntries((await rows(sqlOf('tiles'))).map((row) => [row['tile'], row]));
    for (const metric of metrics(selection.totals)) {
      const row = told[metric.id];
      if (!metric.seen) {
        expect(row, metric.id).toBeUndefined();
        continue;
      }
      expect(row!['part'], metric.id).toBe(metric.rate ? metric.rate.part : metric.count);
      if (!metric.rate) continue;
      expect(row!['whole']).toBe(metric.rate.whole);
      expect(row!['value']).toBeCloseTo(metric.rate.value, 10);
      expect(row!['low']).toBeCloseTo(metric.rate.interval.low, 10);
      expect(row!['high']).toBeCloseTo(metric.rate.interval.high, 10);
    }
  });

  it('classification table', async () => {
    const ours = classTable(selection, 'none').flatMap((group) => group.rows);
    const theirs = new Map(
      (await rows(sqlOf('classification'))).map((row) => [
        key(row['provider'], row['category'], row['reply'], row['status']),
        row,
      ]),
    );
    expect(theirs.size).toBe(ours.length);
    const reasons = await rows(sqlOf('classification-reasons'));
    for (const row of ours) {
      const at = key(row.provider, row.category, row.reply, row.status);
      const { count, neverSent, permanent, temporary } = row;
      expect(theirs.get(at)).toMatchObject({ count, neverSent, permanent, temporary });
      expect(theirs.get(at)!['share']).toBeCloseTo(row.share, 10);
      const told = reasons
        .filter((it) => key(it['provider'], it['category'], it['reply'], it['status']) === at)
        .map((it) => key(it['reason'], it['count']));
      expect(told.sort()).toEqual(row.reasons.map((it) => key(it.reason, it.count)).sort());
    }
  });

  it('classification table by sending domain', async () => {
    const theirs = await rows(sqlOf('classification-by-sending-domain'));
    const ours = classTable(selection, 'sendingDomain').flatMap((group) =>
      group.rows.map((row) =>
        key(
          group.label,
          row.provider,
          row.category,
          row.reply,
          row.status,
          row.count,
          group.share.toFixed(8),
        ),
      ),
    );
    expect(
      theirs
        .map((row) =>
          key(
            row['sendingDomain'],
            row['provider'],
            row['category'],
            row['reply'],
            row['status'],
            row['count'],
            Number(row['groupShare']).toFixed(8),
          ),
        )
        .sort(),
    ).toEqual(ours.sort());
  });

  it('plots', async () => {
    const days = byDay(selection).flatMap(({ day, counts }) =>
      [...counts].map(([category, count]) => key(day, category, count)),
    );
    expect(
      (await rows(sqlOf('by-day'))).map((row) => key(row['day'], row['category'], row['count'])).sort(),
    ).toEqual(days.sort());
    const providers = byProvider(selection).flatMap(({ provider, counts }) =>
      [...counts].map(([category, count]) => key(provider, category, count)),
    );
    expect(
      (await rows(sqlOf('by-provider')))
        .map((row) => key(row['provider'], row['category'], row['count']))
        .sort(),
    ).toEqual(providers.sort());
  });

  it('fix list', async () => {
    const ours = causes(selection).map((it) => key(it.category, it.reason, it.count, it.cost.toFixed(4)));
    const theirs = (await rows(sqlOf('causes'))).map((row) =>
      key(row['category'], row['reason'], row['count'], Number(row['cost']).toFixed(4)),
    );
    expect(theirs.sort()).toEqual(ours.sort());
  });
});
