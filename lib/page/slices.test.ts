import { afterEach, expect, test, vi } from 'vitest';
import { holdSlices, runSliced, SLICE_MS } from './slices.ts';

afterEach(() => vi.restoreAllMocks());

/** Work of so many steps, each as long as said, on a clock that only the work moves. */
function steps(count: number, ms: number) {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const done: number[] = [];
  function* work(): Generator<void> {
    for (let step = 0; step < count; step++) {
      now += ms;
      done.push(step);
      yield;
    }
  }
  return { work: work(), done };
}

test('work ends, and the page has its turn after every slice', async () => {
  const { work, done } = steps(20, 2);
  let turns = 0;
  const turn = async () => {
    turns++;
    return SLICE_MS;
  };
  expect(await runSliced(work, new AbortController().signal, turn)).toBe(20 * 2);
  expect(done).toHaveLength(20);
  // One before it begins, and one after each four steps.
  expect(turns).toBe(1 + 20 / (SLICE_MS / 2));
});

test('a shorter turn means a shorter slice', async () => {
  const { work, done } = steps(6, 2);
  const seen: number[] = [];
  const turn = async () => {
    seen.push(done.length);
    return 2;
  };
  await runSliced(work, new AbortController().signal, turn);
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('work stops without a word when the signal fires', async () => {
  const { work, done } = steps(20, 2);
  const life = new AbortController();
  const turn = async () => {
    if (done.length > 5) life.abort();
    return SLICE_MS;
  };
  expect(await runSliced(work, life.signal, turn)).toBe(2 * done.length);
  expect(done.length).toBeLessThan(20);
});

test('work that was told to wait goes on after it', async () => {
  const order: string[] = [];
  let come = () => {};
  const coming = new Promise<void>((resolve) => (come = resolve)).then(() => order.push('came'));
  function* work(): Generator<void> {
    order.push('asked');
    holdSlices(coming);
    yield;
    order.push('went on');
  }
  const done = runSliced(work(), new AbortController().signal);
  await Promise.resolve();
  order.push('waiting');
  come();
  await done;
  expect(order).toEqual(['asked', 'waiting', 'came', 'went on']);
});
