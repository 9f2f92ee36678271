// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBacklog, type Work } from './backlog.ts';
import type { Calm } from './calm.ts';
import { whenIdle } from './slices.ts';

const element = () => document.createElement('p');

const CALM: Calm = { turn: whenIdle, moves: () => 0 };

function work(name: string, pieces: number, log: string[]): Work {
  function* steps() {
    for (let piece = 1; piece <= pieces; piece++) {
      log.push(`${name}${piece}`);
      yield;
    }
  }
  return { steps: steps(), abandon: () => log.push(`${name} abandoned`) };
}

describe('createBacklog', () => {
  it('reads one after another and says when nothing is left', async () => {
    const log: string[] = [];
    await new Promise<void>((done) => {
      const backlog = createBacklog(CALM, done, new AbortController().signal);
      backlog.put(element(), work('a', 2, log));
      backlog.put(element(), work('b', 1, log));
    });
    expect(log).toEqual(['a1', 'a2', 'b1']);
  });

  it('reads an element that changed again once, and takes back what was shown of it', async () => {
    const log: string[] = [];
    await new Promise<void>((done) => {
      const backlog = createBacklog(CALM, done, new AbortController().signal);
      const changed = element();
      backlog.put(changed, work('old', 1, log));
      backlog.put(changed, work('new', 1, log));
      const gone = element();
      backlog.put(gone, work('gone', 1, log));
      Array.from(backlog.begin(gone, work('now', 1, log)));
    });
    expect(log).toEqual(['old abandoned', 'gone abandoned', 'now1', 'new1']);
  });

  it('reads a window’s worth of a giant one at once, and the rest in its turn', async () => {
    const log: string[] = [];
    await new Promise<void>((done) => {
      const backlog = createBacklog(CALM, done, new AbortController().signal);
      Array.from(backlog.begin(element(), work('giant', 40, log)));
      expect(log.length).toBeLessThan(40);
      Array.from(backlog.begin(element(), work('small', 1, log)));
    });
    expect(log.indexOf('small1')).toBeLessThan(log.indexOf('giant40'));
    expect(log).toHaveLength(41);
  });

  it('begins again after it was done, and stops with its signal', async () => {
    const log: string[] = [];
    const life = new AbortController();
    let done = () => {};
    const backlog = createBacklog(CALM, () => done(), life.signal);
    for (const name of ['a', 'b']) {
      await new Promise<void>((resolve) => {
        done = resolve;
        backlog.put(element(), work(name, 1, log));
      });
      await new Promise((next) => setTimeout(next, 0));
    }
    life.abort();
    backlog.put(element(), work('c', 1, log));
    await new Promise((next) => setTimeout(next, 0));
    expect(log).toEqual(['a1', 'b1']);
  });

  it('reads first what a scroll has brought into the window', async () => {
    const log: string[] = [];
    const [first, far] = [element(), element()];
    let moves = 0;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return this === far ? new DOMRect(0, 10, 100, 20) : new DOMRect();
    });
    await new Promise<void>((all) => {
      const told = () => {
        log.push('told');
        if (log.length > 5) all();
      };
      const backlog = createBacklog({ ...CALM, moves: () => moves }, told, new AbortController().signal);
      backlog.put(first, work('first', 2, log));
      backlog.put(far, work('far', 2, log));
      moves = 1;
    });
    expect(log).toEqual(['far1', 'far2', 'told', 'first1', 'first2', 'told']);
  });
});

describe('what was read before', () => {
  let log: string[];
  let life: AbortController;
  let backlog: ReturnType<typeof createBacklog>;
  beforeEach(() => {
    vi.useFakeTimers();
    log = [];
    life = new AbortController();
    backlog = createBacklog({ moves: () => 0, turn: async () => 8 }, () => log.push('done'), life.signal);
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('waits until nothing has changed for a while, but for what is new', async () => {
    const row = element();
    for (let n = 0; n < 4; n++) {
      backlog.put(row, work(`known${n}-`, 1, log), true);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(log).toEqual(['known0- abandoned', 'known1- abandoned', 'known2- abandoned']);
    await vi.advanceTimersByTimeAsync(500);
    expect(log.slice(3)).toEqual(['known3-1', 'done']);
    backlog.put(row, work('again', 1, log), true);
    backlog.put(element(), work('new', 1, log));
    await vi.advanceTimersByTimeAsync(200);
    expect(log.slice(5)).toEqual(['again1', 'new1', 'done']);
  });

  it('keeps its reading where it changes while it waits and has not begun', async () => {
    const [row, giant] = [element(), element()];
    expect(backlog.again(row)).toBe(false);
    backlog.put(row, work('row', 1, log), true);
    for (let n = 0; n < 3; n++) {
      await vi.advanceTimersByTimeAsync(500);
      expect(backlog.again(row)).toBe(true);
    }
    expect(log).toEqual([]);
    // Of a giant one a part has been read, and what is new is read anew.
    Array.from(backlog.begin(giant, work('giant', 40, log)));
    expect(backlog.again(giant)).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(log.at(-1)).toBe('done');
    expect(backlog.again(row)).toBe(false);
  });

  it('is asked what waits without being told of a change', async () => {
    const row = element();
    expect(backlog.awaits(row)).toBe(false);
    backlog.put(row, work('row', 1, log), true);
    await vi.advanceTimersByTimeAsync(500);
    expect(backlog.awaits(row)).toBe(true);
    expect(backlog.isReading()).toBe(false);
    await vi.advanceTimersByTimeAsync(400);
    expect(log).toEqual(['row1', 'done']);
    expect(backlog.awaits(row)).toBe(false);
    const fresh = element();
    backlog.put(fresh, work('new', 1, log));
    expect(backlog.isReading()).toBe(true);
    expect(backlog.awaits(fresh)).toBe(false);
    await vi.advanceTimersByTimeAsync(400);
    expect(backlog.isReading()).toBe(false);
  });

  it('waits three seconds where something changes all the time', async () => {
    backlog.put(element(), work('waits', 1, log), true);
    for (let n = 0; n < 40; n++) {
      backlog.put(document.body, work('changes', 1, []), true);
      await vi.advanceTimersByTimeAsync(100);
      if (log.length > 0) break;
      expect(n).toBeLessThan(35);
    }
    expect(log.filter((what) => what !== 'done')).toEqual(['waits1']);
  });
});
