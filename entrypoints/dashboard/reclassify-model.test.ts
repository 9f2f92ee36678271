import { describe, expect, it, vi } from 'vitest';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { buildIndex } from '#lib/tally/index.ts';
import { tally } from '#tests/dashboard/tallies.ts';
import { partsOf } from '#tests/dashboard/tally-parts.ts';
import { createReclassifyModel } from './reclassify-model.ts';

const stored = [
  tally({ reply: 550, status: '5.7.26', category: 'Blocked', reason: 'policy', count: 12 }),
  tally({ count: 5 }),
];

/** Rules that know one pair, and decide it. */
const lookupPair = (_reply: number | null, status: string | null) => ({
  diagnosis: {
    candidates: status === '5.7.26' ? [{ category: 'DMARC', reason: 'dmarc', weight: 1, evidence: [] }] : [],
    undecided: status !== '5.7.26',
    permanence: 'permanent',
  } as unknown as Diagnosis,
});

function model(version: number) {
  const load = vi.fn(async () => lookupPair);
  const undo = vi.fn(async () => {});
  const accept = vi.fn(async () => ({ count: 12, undo }));
  return { load, accept, undo, model: createReclassifyModel({ version, lookupPair: load, accept }) };
}

describe('new rules', () => {
  it('are not even loaded when nothing was judged by older ones', async () => {
    const it1 = model(1);
    await it1.model.check(buildIndex(partsOf(stored, 1)));
    expect(it1.load).not.toHaveBeenCalled();
    expect(it1.model.offers.value).toEqual([]);
  });

  it('offer the difference and change nothing until told to', async () => {
    const it2 = model(2);
    await it2.model.check(buildIndex(partsOf(stored, 1)));
    expect(it2.model.offers.value).toMatchObject([
      { reply: 550, status: '5.7.26', from: { category: 'Blocked' }, to: { category: 'DMARC' }, count: 12 },
    ]);
    expect(it2.accept).not.toHaveBeenCalled();
    const offers = it2.model.offers.value;
    await it2.model.accept(offers);
    expect(it2.accept).toHaveBeenCalledWith(offers);
    expect(it2.model.offers.value).toEqual([]);
  });

  it('can be taken back, and offer the difference again', async () => {
    const made = model(2);
    const index = buildIndex(partsOf(stored, 1));
    await made.model.check(index);
    await made.model.accept(made.model.offers.value);
    expect(made.model.filed.value?.count).toBe(12);
    await made.model.check(index);
    expect(made.model.offers.value).toEqual([]);
    made.undo.mockRejectedValueOnce(Object.assign(new Error('x'), { kind: 'quota' }));
    await made.model.undo();
    expect([made.model.failed.value, made.model.filed.value?.count]).toEqual(['quota', 12]);
    await made.model.undo();
    expect([made.model.failed.value, made.model.filed.value, made.model.undone.value]).toEqual([
      null,
      null,
      true,
    ]);
    await made.model.check(index);
    expect(made.model.offers.value).toHaveLength(1);
  });

  it('stay silent once turned down', async () => {
    const it3 = model(2);
    const index = buildIndex(partsOf(stored, 1));
    await it3.model.check(index);
    it3.model.dismiss();
    await it3.model.check(index);
    expect(it3.model.offers.value).toEqual([]);
  });

  it('say why they could not be applied and keep the offer', async () => {
    const it4 = model(2);
    await it4.model.check(buildIndex(partsOf(stored, 1)));
    it4.accept.mockRejectedValueOnce(Object.assign(new Error('x'), { kind: 'quota' }));
    await it4.model.accept(it4.model.offers.value);
    expect(it4.model.failed.value).toBe('quota');
    expect(it4.model.offers.value).toHaveLength(1);
  });
});
