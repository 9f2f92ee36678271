import { describe, expect, it, vi } from 'vitest';
import { lookup, providerName } from '#lib/smtp/index.ts';
import type { Override } from '#lib/tally/override.ts';
import { createLookupModel, type LookupReaders } from './lookup-model.ts';

function make(more: Partial<LookupReaders> = {}) {
  const readers: LookupReaders = {
    engine: async () => ({ lookup, providerName, providerDocs: () => null, codesOf: () => [] }),
    history: async () => ['421'],
    keepHistory: vi.fn(async () => {}),
    overrides: async () => [],
    addOverride: vi.fn(async () => {}),
    ...more,
  };
  return { readers, model: createLookupModel(readers) };
}
const categoryOf = (model: ReturnType<typeof make>['model'], text: string) => {
  const answer = model.lookup.value!(text);
  if (answer.kind === 'nothing') return null;
  return (answer.kind === 'codes' ? answer.diagnosis : answer.diagnoses[0]!).candidates[0]!.category;
};

describe('the look-up', () => {
  it('answers once the engine is loaded', async () => {
    const { model } = make();
    expect(model.lookup.value).toBeNull();
    await model.start();
    expect(categoryOf(model, '550 5.1.1')).toBe('Invalid address');
  });

  it('stands a storage that fails', async () => {
    const fail = async () => Promise.reject(new Error('no'));
    const { model } = make({ history: fail, overrides: fail, keepHistory: fail, addOverride: fail });
    await model.start();
    model.keep('550');
    expect(model.history.value).toEqual(['550']);
  });

  it('keeps the last ten, newest first, each once', async () => {
    const { model, readers } = make();
    await model.start();
    for (const code of ['550', '551', '552', '553', '554', '450', '451', '452', '455', '550'])
      model.keep(code);
    expect(model.history.value).toEqual([
      '550',
      '455',
      '452',
      '451',
      '450',
      '554',
      '553',
      '552',
      '551',
      '421',
    ]);
    model.clearHistory();
    expect(readers.keepHistory).toHaveBeenLastCalledWith([]);
  });
});

describe("the reader's own verdict", () => {
  const own: Override = { text: null, reply: 550, status: '5.1.1', category: 'Blocked', reason: null };

  it('outranks the engine', async () => {
    const { model } = make({ overrides: async () => [own] });
    await model.start();
    expect(categoryOf(model, '550 5.1.1')).toBe('Blocked');
    expect(categoryOf(model, '550 5.1.2')).toBe('Invalid address');
  });

  it('is bound to the words that decided, else to the codes', async () => {
    const { model, readers } = make();
    await model.start();
    const bare = model.lookup.value!('550 5.1.1');
    if (bare.kind === 'codes') model.override(bare.diagnosis, 'Blocked');
    expect(readers.addOverride).toHaveBeenLastCalledWith(own);
    expect(categoryOf(model, '550 5.1.1')).toBe('Blocked');
    const text = model.lookup.value!('554 5.7.9 your mailbox is full, over quota');
    if (text.kind === 'bounce') model.override(text.diagnoses[0]!, 'Rejection');
    const kept = vi.mocked(readers.addOverride).mock.lastCall?.[0];
    expect(kept?.text).toMatch(/full|quota/);
    expect(categoryOf(model, '554 5.7.9 your mailbox is full, over quota')).toBe('Rejection');
  });
});
