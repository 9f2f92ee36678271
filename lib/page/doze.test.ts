// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Differences } from './differences.ts';
import { createDoze, createRush, type Doze, type Ears } from './doze.ts';
import type { Batch } from './observer.ts';

vi.mock('./clock.ts', () => ({ now: () => performance.now() }));

describe('createRush', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const CASES: [string, [records: number, ms: number][], boolean][] = [
    ['many records in six stretches', Array.from({ length: 6 }, () => [250, 500]), true],
    ['in five', Array.from({ length: 5 }, () => [250, 500]), false],
    ['as many in stretches that are looked at late', Array.from({ length: 6 }, () => [400, 800]), true],
    ['few', Array.from({ length: 9 }, () => [249, 500]), false],
    [
      'many with a rest between',
      [...Array.from({ length: 5 }, () => [900, 500] as [number, number]), [100, 500], [900, 500]],
      false,
    ],
    ['one heap of them', [[90_000, 500]], false],
  ];
  it.each(CASES)('%s', (_what, stretches, expected) => {
    const rush = createRush();
    let isOn = false;
    for (const [records, ms] of stretches) {
      rush.add(records);
      vi.advanceTimersByTime(ms);
      isOn = rush.isOn();
    }
    expect(isOn).toBe(expected);
  });
});

describe('doze', () => {
  let life = new AbortController();
  /** What was done: all, near, open, close, told. */
  let done: string[] = [];
  /** Is anything near the window different each time? */
  let changes = true;
  /** Records that come as soon as the ears are open. */
  let records = 0;
  /** A look at all takes so many milliseconds. */
  let lasts = 0;
  let ended = false;

  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    done = [];
    changes = true;
    records = 1_000;
    lasts = 0;
    ended = false;
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  const batch = (): Batch => ({
    dirty: new Set(changes ? [document.body] : []),
    stale: new Set(),
    removed: false,
  });
  let doze: Doze;
  const ears: Ears = {
    open() {
      done.push('open');
      doze.add(records);
    },
    *readTold() {
      done.push('told');
      yield;
    },
    close: () => void done.push('close'),
  };
  const differences: Differences = {
    roots: () => [],
    *all() {
      done.push('all');
      vi.advanceTimersByTime(lasts);
      yield;
      return batch();
    },
    *near() {
      done.push('near');
      yield;
      return batch();
    },
    tops: () => [],
    forget() {},
  };
  const begin = async () => {
    doze = createDoze(differences);
    void doze.run(ears, () => [], life.signal).then(() => (ended = true));
    await pass(10);
  };
  /** What was done in so many milliseconds. */
  const pass = async (ms: number) => {
    const from = done.length;
    await vi.advanceTimersByTimeAsync(ms);
    return done.slice(from).join(' ');
  };

  it('keeps the texts, reads what was told until then, and listens no more', async () => {
    await begin();
    expect(done).toEqual(['all', 'told', 'close']);
  });

  it('compares what is near, and all of it now and then with open ears', async () => {
    await begin();
    expect(await pass(1_600)).toBe('near near near');
    expect(await pass(500)).toBe('open all close');
    expect(await pass(1_600)).toBe('near near near');
  });

  it('ends when the page has come to rest, with open ears and after a last look', async () => {
    await begin();
    await pass(1_600);
    records = 99;
    expect(await pass(500)).toBe('open all');
    expect(ended).toBe(false);
    expect(await pass(500)).toBe('all');
    expect(ended).toBe(true);
  });

  it('listens sooner where nothing near changes, without a look', async () => {
    lasts = 30;
    await begin();
    await pass(2_100);
    changes = false;
    expect(await pass(1_500)).toBe('near near near');
    expect(await pass(500)).toBe('open close');
    await pass(1_000);
    records = 0;
    done = [];
    await pass(1_000);
    expect(done.join(' ')).toBe('near open');
    expect(await pass(500)).toBe('all');
    expect(ended).toBe(true);
  });

  it('gives each look the same share of the time', async () => {
    lasts = 20;
    await begin();
    await pass(2_100);
    expect(await pass(4_000)).toBe('near near near near near near near open all close');
  });

  it('gives a page that scrolls itself a greater share, and no more', async () => {
    lasts = 20;
    await begin();
    await pass(2_100);
    const looks = async (ms: number) => {
      let count = 0;
      for (let passed = 0; passed < ms; passed += 50) {
        dispatchEvent(new Event('scroll'));
        count += (await pass(50)).split(' ').filter((one) => one === 'all').length;
      }
      return count;
    };
    expect(await looks(10_000)).toBeLessThanOrEqual(10);
    lasts = 0;
    expect(await looks(10_000)).toBeGreaterThan(15);
  });

  it('looks at all at once when the reader does something, and for two seconds after', async () => {
    await begin();
    await pass(600);
    dispatchEvent(new Event('pointerdown'));
    expect(await pass(50)).toBe('open all close');
    expect(await pass(500)).toBe('open all close');
    for (let n = 0; n < 100; n++) dispatchEvent(new Event('scroll'));
    // A moment ago all of it was looked at.
    expect(await pass(50)).toBe('near');
    for (let n = 0; n < 100; n++) dispatchEvent(new Event('scroll'));
    expect(await pass(100)).toBe('');
    await pass(2_000);
    expect(await pass(1_000)).toBe('near near');
  });

  it('ends with the page', async () => {
    await begin();
    life.abort();
    await pass(0);
    expect(ended).toBe(true);
    expect(await pass(9_000)).toBe('');
    dispatchEvent(new Event('pointerdown'));
    expect(vi.getTimerCount()).toBe(0);
  });
});
