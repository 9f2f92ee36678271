// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seen } from '#tests/store/sample.ts';
import { createCounter, type WaysOut } from './observations.ts';
import type { PageEvent } from './region.ts';

const eventOf = (eventKey: string, tallied = true): PageEvent => ({
  id: eventKey,
  diagnosis: null,
  observation: seen(eventKey),
  tallied,
  verdict: null,
});

describe('what a page session has seen', () => {
  let life = new AbortController();
  let sent: string[][] = [];
  let answers: boolean[] = [];
  let hidden = false;

  const send: WaysOut['observed'] = async (observations) => {
    sent.push(observations.map(({ eventKey }) => eventKey));
    return answers.shift() ?? true;
  };
  const start = (wait = (_ms: number): Promise<unknown> => new Promise(() => {})) =>
    createCounter({ observed: send, wait }, window, life.signal);

  beforeEach(() => {
    life = new AbortController();
    sent = [];
    answers = [];
    hidden = false;
    vi.useFakeTimers();
    vi.spyOn(Document.prototype, 'hidden', 'get').mockImplementation(() => hidden);
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is sent once it has stood still', async () => {
    const counter = start();
    const region = document.createElement('article');
    counter.put(region, [eventOf('half')]);
    await vi.advanceTimersByTimeAsync(600);
    counter.put(region, [eventOf('whole')]);
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(sent).toEqual([['whole']]);
  });

  it('is not sent when it went before, nor when it is a sum', async () => {
    const counter = start();
    const gone = document.createElement('article');
    counter.put(gone, [eventOf('gone')]);
    counter.put(document.createElement('tr'), [eventOf('sum', false)]);
    counter.forget(gone);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([]);
  });

  it('is sent once, however often it is rendered', async () => {
    const counter = start();
    for (let n = 0; n < 3; n++) {
      counter.put(document.createElement('tr'), [eventOf('a'), eventOf('a')]);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(sent).toEqual([['a']]);
  });

  it('goes in batches that the background takes', async () => {
    const counter = start();
    counter.put(
      document.createElement('table'),
      Array.from({ length: 600 }, (_, at) => eventOf(`row ${at}`)),
    );
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.map((batch) => batch.length)).toEqual([250, 250, 100]);
  });

  it('is sent again, in ever longer waits, until it was counted', async () => {
    answers = [false, false, false, false, true];
    const counter = start();
    counter.put(document.createElement('tr'), [eventOf('a')]);
    await vi.advanceTimersByTimeAsync(800);
    const tries: number[] = [sent.length];
    for (const wait of [1_000, 5_000, 30_000, 30_000, 30_000]) {
      await vi.advanceTimersByTimeAsync(wait);
      tries.push(sent.length);
    }
    expect(tries).toEqual([1, 2, 3, 4, 5, 5]);
  });

  it.each([
    ['goes', () => window.dispatchEvent(new Event('pagehide')), 3],
    ['session ends', () => life.abort(), 2],
  ])('is handed over once more when it was refused and the page %s', async (_, happens, tries) => {
    answers = [false, false];
    const counter = start();
    counter.put(document.createElement('tr'), [eventOf('a')]);
    await vi.advanceTimersByTimeAsync(800);
    happens();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([['a'], ['a']]);
    // Who stays goes on asking, who has gone does not.
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(tries);
  });

  it('is handed over once more when the session ends while the background is asked', async () => {
    const asked = Promise.withResolvers<boolean>();
    const tries: number[] = [];
    const ask: WaysOut['observed'] = async (observations) => {
      tries.push(observations.length);
      return tries.length === 1 ? asked.promise : false;
    };
    const counter = createCounter({ observed: ask, wait: () => new Promise(() => {}) }, window, life.signal);
    counter.put(document.createElement('tr'), [eventOf('a')]);
    await vi.advanceTimersByTimeAsync(800);
    life.abort();
    asked.resolve(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tries).toEqual([1, 1]);
  });

  describe('while the background is asked', () => {
    const many = Array.from({ length: 600 }, (_, at) => eventOf(`row ${at}`));
    let asked: { batch: string[]; answer: (counted: boolean) => void }[] = [];
    const put = async () => {
      asked = [];
      const ask: WaysOut['observed'] = (observations) =>
        new Promise((answer) => {
          asked.push({ batch: observations.map(({ eventKey }) => eventKey), answer });
        });
      createCounter({ observed: ask, wait: () => new Promise(() => {}) }, window, life.signal).put(
        document.createElement('table'),
        many,
      );
      await vi.advanceTimersByTimeAsync(800);
      expect(asked.map(({ batch }) => batch.length)).toEqual([250]);
    };
    const ways: [string, () => void][] = [
      ['goes', () => window.dispatchEvent(new Event('pagehide'))],
      ['session ends', () => life.abort()],
      [
        'is put behind another tab',
        () => {
          hidden = true;
          document.dispatchEvent(new Event('visibilitychange'));
        },
      ],
    ];

    it.each(ways)(
      'the page %s: what is not known to be counted is handed over, also what waited for its turn',
      async (_, happens) => {
        await put();
        happens();
        expect(new Set(asked.slice(1).flatMap(({ batch }) => batch)).size).toBe(600);
        const handed = asked.length;
        // Answered late, nothing is sent a third time.
        for (const { answer } of asked) answer(true);
        await vi.advanceTimersByTimeAsync(60_000);
        expect(asked).toHaveLength(handed);
      },
    );

    it.each([
      ['counts after it refused', [1, 0], 0],
      ['counts before it refuses', [0, 1], 0],
      ['refuses twice', [], 1],
    ])('and again as the page goes, which %s', async (_, order, more) => {
      await put();
      asked[0]!.answer(true);
      await vi.advanceTimersByTimeAsync(0);
      asked[1]!.answer(true);
      await vi.advanceTimersByTimeAsync(0);
      // The third batch alone is open.
      asked = asked.slice(2);
      window.dispatchEvent(new Event('pagehide'));
      expect(asked.map(({ batch }) => batch.length)).toEqual([100, 100]);
      for (const at of order) {
        asked[at]!.answer(at === 0);
        await vi.advanceTimersByTimeAsync(0);
      }
      for (const { answer } of asked) answer(false);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(asked).toHaveLength(2 + more);
    });
  });

  it('is sent again when the way to the background broke', async () => {
    let broken = true;
    const counter = createCounter(
      {
        observed: async (observations) => {
          if (broken) throw new Error('no answer');
          return send(observations);
        },
        wait: () => new Promise(() => {}),
      },
      window,
      life.signal,
    );
    counter.put(document.createElement('tr'), [eventOf('a')]);
    await vi.advanceTimersByTimeAsync(800);
    broken = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([['a']]);
  });

  it.each([
    ['goes', () => window.dispatchEvent(new Event('pagehide'))],
    [
      'is put behind another tab',
      () => {
        hidden = true;
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
  ])('is sent at once when the page %s', async (_, happens) => {
    const counter = start();
    counter.put(document.createElement('tr'), [eventOf('a')]);
    happens();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([['a']]);
  });

  it('is sent by the other clock out of sight, and only once by both', async () => {
    hidden = true;
    const clock = Promise.withResolvers<void>();
    const counter = start(() => clock.promise);
    counter.put(document.createElement('tr'), [eventOf('a')]);
    // The page's own timer is late.
    await vi.advanceTimersByTimeAsync(300);
    await vi.advanceTimersByTimeAsync(390);
    clock.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([['a']]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([['a']]);
  });
});
