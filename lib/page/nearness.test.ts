// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNearness } from './nearness.ts';

/** Those whose `near` is set are told of as near; nothing is told before `tell`. */
class FakeObserver {
  static all: FakeObserver[] = [];
  readonly targets = new Set<Element>();
  private readonly told = new Map<Element, boolean>();
  private readonly call: (entries: { target: Element; isIntersecting: boolean }[]) => void;
  readonly margin: string | undefined;
  constructor(
    call: (entries: { target: Element; isIntersecting: boolean }[]) => void,
    { rootMargin }: IntersectionObserverInit,
  ) {
    this.call = call;
    this.margin = rootMargin;
    FakeObserver.all.push(this);
  }
  observe(target: Element) {
    this.targets.add(target);
  }
  unobserve(target: Element) {
    this.targets.delete(target);
    this.told.delete(target);
  }
  disconnect() {
    this.targets.clear();
  }
  /** A frame of the browser: each observer tells of what is new or has changed. */
  static frame() {
    for (const observer of FakeObserver.all) {
      const entries = [...observer.targets]
        .map((target) => ({ target, isIntersecting: target.hasAttribute('near') }))
        .filter(({ target, isIntersecting }) => observer.told.get(target) !== isIntersecting);
      for (const { target, isIntersecting } of entries) observer.told.set(target, isIntersecting);
      if (entries.length > 0) observer.call(entries);
    }
  }
  static watched = () => FakeObserver.all.reduce((sum, { targets }) => sum + targets.size, 0);
}

const row = (near: boolean): Element => {
  const element = document.createElement('tr');
  element.toggleAttribute('near', near);
  return element;
};

let life = new AbortController();

function begin(...rows: Element[]) {
  const anchors = new Set(rows);
  let changes = 0;
  const nearness = createNearness(
    document,
    () => anchors,
    () => (changes += 1),
    life.signal,
  );
  for (const anchor of anchors) nearness.add(anchor);
  return {
    nearness,
    anchors,
    end: () => life.abort(),
    changes: () => changes,
    /** A page that changes with every frame. */
    churn(looks = 8) {
      for (let n = 0; n < looks; n++) {
        nearness.look();
        vi.advanceTimersByTime(50);
      }
    },
  };
}

beforeEach(() => {
  life = new AbortController();
  FakeObserver.all = [];
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('createNearness', () => {
  it('is not known before the browser has told, nor after it was left off', () => {
    const { nearness } = begin(row(true));
    nearness.look();
    expect(nearness.isKnown()).toBe(false);
    FakeObserver.frame();
    expect(nearness.isKnown()).toBe(true);
    nearness.stop();
    expect(nearness.isKnown()).toBe(false);
  });

  it('tells who is near, and follows who comes and goes', () => {
    const [here, far] = [row(true), row(false)];
    const { nearness, changes } = begin(here, far);
    expect(nearness.isWatching()).toBe(false);
    nearness.look();
    FakeObserver.frame();
    expect(nearness.isWatching()).toBe(true);
    expect([...nearness.near]).toEqual([here]);

    here.removeAttribute('near');
    far.setAttribute('near', '');
    FakeObserver.frame();
    expect([...nearness.near]).toEqual([far]);
    expect(changes()).toBe(2);
  });

  it('watches what is added from the next look on, and forgets what is removed', () => {
    const { nearness } = begin(row(true));
    nearness.look();
    const late = row(true);
    nearness.add(late);
    FakeObserver.frame();
    expect(nearness.near.has(late)).toBe(false);
    nearness.look();
    FakeObserver.frame();
    expect(nearness.near.has(late)).toBe(true);
    nearness.remove(late);
    expect(nearness.near.has(late)).toBe(false);
    expect(FakeObserver.watched()).toBe(1);
  });

  it('does not stand watch on a page that changes without end, and still sees what is new at once', () => {
    const { nearness, anchors, churn } = begin(row(true), row(false));
    churn();
    FakeObserver.frame();
    expect(FakeObserver.watched()).toBe(0);
    expect(nearness.isWatching()).toBe(true);

    const fresh = row(true);
    anchors.add(fresh);
    nearness.add(fresh);
    nearness.look();
    expect(FakeObserver.watched()).toBe(1);
    FakeObserver.frame();
    expect(nearness.near.has(fresh)).toBe(true);
    expect(FakeObserver.watched()).toBe(0);
  });

  it('looks such a page over again: soon after a scroll, else once in a while', () => {
    const [first, second] = [row(true), row(false)];
    const { nearness, churn } = begin(first, second);
    churn();
    FakeObserver.frame();

    first.removeAttribute('near');
    second.setAttribute('near', '');
    churn(10);
    FakeObserver.frame();
    expect([...nearness.near]).toEqual([first]);
    document.dispatchEvent(new Event('scroll'));
    churn(5);
    FakeObserver.frame();
    expect([...nearness.near]).toEqual([second]);

    first.setAttribute('near', '');
    churn(45);
    FakeObserver.frame();
    expect(nearness.near.has(first)).toBe(true);
  });

  it('leaves off what is around the window on such a page, until that is scrolled', () => {
    const { nearness, churn } = begin(row(true));
    const margin = () => FakeObserver.all.at(-1)?.margin;
    nearness.look();
    expect(margin()).toBe('50%');
    churn();
    expect(margin()).toBe(undefined);

    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(0);
    expect(margin()).toBe('50%');
    const looks = FakeObserver.all.length;
    for (let n = 0; n < 10; n++) document.dispatchEvent(new Event('scroll'));
    churn(3);
    expect(FakeObserver.all).toHaveLength(looks);
    churn(2);
    expect(FakeObserver.all).toHaveLength(looks + 1);
    expect(margin()).toBe('50%');

    churn(60);
    expect(margin()).toBe(undefined);
    vi.advanceTimersByTime(5_000);
    expect(margin()).toBe('50%');
  });

  it('stands watch again when the page rests', () => {
    const { nearness, churn } = begin(row(true), row(false));
    churn();
    FakeObserver.frame();
    vi.advanceTimersByTime(5_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(FakeObserver.watched()).toBe(2);
    expect(nearness.isWatching()).toBe(true);
  });

  it.each([['stop'], ['the signal']])('leaves nothing behind after %s', (how) => {
    const { nearness, churn, end } = begin(row(true));
    churn();
    if (how === 'stop') nearness.stop();
    else end();
    FakeObserver.frame();
    expect(nearness.near.size).toBe(0);
    expect(nearness.isWatching()).toBe(false);
    expect(FakeObserver.watched()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    document.dispatchEvent(new Event('scroll'));
    expect(vi.getTimerCount()).toBe(0);
  });
});
