// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seen } from '#tests/store/sample.ts';
import { createCounter } from './observations.ts';
import type { PageEvent } from './region.ts';

const eventOf = (eventKey: string, tallied = true): PageEvent => ({
  id: eventKey,
  diagnosis: null,
  observation: seen(eventKey),
  tallied,
  verdict: null,
});

describe('where a tab that closes is not heard, what is not known to be counted', () => {
  let life = new AbortController();
  let sent: string[][] = [];
  let answers: boolean[] = [];
  let told: string[] = [];
  const start = () =>
    createCounter(
      {
        observed: async (observations) => {
          sent.push(observations.map(({ eventKey }) => eventKey));
          return answers.shift() ?? true;
        },
        uncounted: (observations, more) =>
          told.push((more ? '+' : '=') + observations.map(({ eventKey }) => eventKey).join()),
        wait: () => new Promise(() => {}),
      },
      window,
      life.signal,
    );
  const row = () => document.createElement('tr');

  beforeEach(() => {
    life = new AbortController();
    sent = [];
    answers = [];
    told = [];
    vi.useFakeTimers();
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('is told in the turn it was read in, and that it was counted', async () => {
    const counter = start();
    counter.put(row(), [eventOf('a'), eventOf('sum', false)]);
    counter.put(row(), [eventOf('b')]);
    await Promise.resolve();
    expect(told).toEqual(['+a,b']);
    counter.put(row(), [eventOf('c')]);
    await Promise.resolve();
    expect(told).toEqual(['+a,b', '+c']);
    await vi.advanceTimersByTimeAsync(650);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([['a', 'b', 'c']]);
    expect(told).toEqual(['+a,b', '+c', '=']);
  });

  it('stays told while the background does not answer', async () => {
    answers = [false];
    start().put(row(), [eventOf('a')]);
    await vi.advanceTimersByTimeAsync(1_600);
    expect(sent).toHaveLength(1);
    expect(told).toEqual(['+a']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual(['+a', '=']);
  });

  it('is taken back when the text was not yet whole', async () => {
    const counter = start();
    const region = document.createElement('article');
    counter.put(row(), [eventOf('other')]);
    counter.put(region, [eventOf('half')]);
    await vi.advanceTimersByTimeAsync(50);
    counter.forget(region);
    counter.put(region, [eventOf('whole')]);
    await vi.advanceTimersByTimeAsync(50);
    expect(told).toEqual(['+other,half', '=other,whole']);
    counter.forget(region);
    await vi.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toBe('=other');
  });

  it('is told once, however often it is rendered, and not once it was counted', async () => {
    const counter = start();
    for (let n = 0; n < 30; n++) {
      counter.put(row(), [eventOf('a')]);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(told).toEqual(['+a', '=']);
  });

  it('is not told where it is very much, and what was told before is taken back', async () => {
    const counter = start();
    counter.put(row(), [eventOf('a')]);
    await Promise.resolve();
    const log = row();
    counter.put(
      log,
      Array.from({ length: 1_000 }, (_, at) => eventOf(`line-${at}`)),
    );
    await Promise.resolve();
    expect(told).toEqual(['+a', '=']);
    counter.forget(log);
    await Promise.resolve();
    expect(told).toEqual(['+a', '=', '+a']);
  });
});
