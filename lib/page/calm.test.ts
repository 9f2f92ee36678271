// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCalm } from './calm.ts';

const scroll = () => document.dispatchEvent(new Event('scroll'));

/** Asks for a turn; tells whether it has come. */
function ask(turn: () => Promise<number>): { came(): boolean } {
  let came = false;
  void turn().then(() => (came = true));
  return { came: () => came };
}

describe('turns for work that can wait', () => {
  let life = new AbortController();
  beforeEach(() => {
    life = new AbortController();
    vi.useFakeTimers();
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('come at once where nothing is scrolled', async () => {
    const turn = ask(createCalm(document, life.signal).turn);
    await vi.advanceTimersByTimeAsync(20);
    expect(turn.came()).toBe(true);
  });

  it('come when a scroll has ended', async () => {
    const calm = createCalm(document, life.signal);
    scroll();
    const turn = ask(calm.turn);
    for (let n = 0; n < 5; n++) {
      await vi.advanceTimersByTimeAsync(100);
      scroll();
    }
    expect(turn.came()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(turn.came()).toBe(true);
  });

  it('come now and then while a scroll has no end', async () => {
    const calm = createCalm(document, life.signal);
    const follow = setInterval(scroll, 16);
    scroll();
    const turn = ask(calm.turn);
    await vi.advanceTimersByTimeAsync(900);
    expect(turn.came()).toBe(false);
    await vi.advanceTimersByTimeAsync(400);
    clearInterval(follow);
    expect(turn.came()).toBe(true);
  });

  it('count what was scrolled', () => {
    const calm = createCalm(document, life.signal);
    expect(calm.moves()).toBe(0);
    scroll();
    expect(calm.moves()).toBe(1);
  });
});
