import { describe, expect, it } from 'vitest';
import { lookup, lookupPair } from '../index.ts';
import { CATEGORIES } from './categories.ts';
import { rowsOf } from './lookup.ts';
import { NOTES } from './notes.ts';
import { CATALOGUE, type CatalogueRow } from './pairs.ts';
import { REASONS } from './reasons.ts';

const name = ({ reply, status }: CatalogueRow): string =>
  status === null ? `${reply}` : `${reply} ${status}`;
const pairs = new Map<string, CatalogueRow[]>();
for (const row of CATALOGUE) pairs.set(name(row), [...(pairs.get(name(row)) ?? []), row]);

describe('the specification’s table', () => {
  it('has 209 rows of 187 pairs, 22 of them in two categories', () => {
    expect(CATALOGUE).toHaveLength(209);
    expect(pairs.size).toBe(187);
    expect([...pairs.values()].filter((rows) => rows.length === 2)).toHaveLength(22);
  });

  it('is counted by category as the specification counts', () => {
    const counts = Object.fromEntries(
      CATEGORIES.map((one) => [one, CATALOGUE.filter(({ category }) => category === one).length]),
    );
    expect(counts).toEqual({
      Blocked: 1,
      DMARC: 14,
      'Invalid address': 68,
      Mailbox: 19,
      'Mailbox Full': 5,
      'Rate Limit': 6,
      'Recipient Error': 69,
      Rejection: 27,
    });
  });

  it('keeps its remarks few, and uses each', () => {
    const used = new Set(CATALOGUE.flatMap(({ note }) => (note === null ? [] : [note])));
    expect([...NOTES].sort()).toEqual([...used].sort());
    expect(NOTES.length).toBeLessThan(25);
  });

  it.each([...pairs])('answers "%s" with every category it is filed under, in order', (query, rows) => {
    const wanted = rows.map(({ category }) => category);
    const found = lookup(query);
    expect(found.kind).toBe('codes');
    if (found.kind !== 'codes') return;
    expect(found.rows.map(({ category }) => category)).toEqual(wanted);
    expect(found.diagnosis.filed).toEqual(wanted);
    for (const category of wanted)
      expect(found.diagnosis.candidates.map((one) => one.category)).toContain(category);
    expect(found.diagnosis.undecided).toBe(rows.length > 1);
  });
});

describe('lookup of a pair', () => {
  it('answers a status alone with all its rows', () => {
    expect(lookupPair(null, '5.7.26').rows.map(({ category }) => category)).toEqual(['DMARC', 'Rejection']);
  });

  it('says nothing about a code it does not know', () => {
    const { diagnosis, rows } = lookupPair(599, null);
    expect(rows).toEqual([]);
    expect(diagnosis.filed).toEqual([]);
  });

  it('finds no rows for a pair that is not in the table', () => {
    expect(rowsOf(421, '4.7.0')).toEqual([]);
  });
});

describe('advice on the address', () => {
  it('is "remove" only where the server says that there is no such recipient', () => {
    const remove = Object.entries(REASONS).flatMap(([reason, { address }]) =>
      address === 'remove' ? [reason] : [],
    );
    expect(remove).toEqual(['user-unknown', 'host-unknown', 'address-syntax']);
  });

  it('is never "remove" for a code that names no cause', () => {
    for (const [reply, status] of [
      [550, null],
      [550, '5.0.0'],
      [550, '5.7.1'],
      [554, '5.7.1'],
      [550, '5.5.0'],
      [553, '5.7.1'],
      [551, null],
    ] as const)
      for (const { reason } of lookupPair(reply, status).diagnosis.candidates)
        expect(REASONS[reason].address, `${reply} ${status}`).not.toBe('remove');
  });
});
