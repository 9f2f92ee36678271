import { past } from './past-fields.ts';

/** Looks in so quick succession, milliseconds apart at most, … */
const REST_MS = 1_000;
/** … and so many of them: the page changes without end. */
const RESTLESS = 2;
/** Such a page is looked over this often, milliseconds, … */
const LOOK_MS = 2_000;
/** … and so soon after it was scrolled again. */
const SCROLLED_MS = 200;

/**
 * Around the window counts as near as well, so that what is scrolled in is there already, … (`scrollMargin` reaches into nested
 * scrollers, `rootMargin` does not.)
 */
const WIDE = { rootMargin: '50%', scrollMargin: '50%' } as IntersectionObserverInit;
/** … but each painted mark costs every frame of a page that changes without end: until that is scrolled it has those in the window only. */
const NARROW: IntersectionObserverInit = {};

/** Which of many anchors are near the viewport. */
export type Nearness = {
  near: ReadonlySet<Element>;
  isWatching(): boolean;
  /** Has the browser told by now who is near? */
  isKnown(): boolean;
  /** Something on the page changed: from now on, or still, `changed` is told who is near. */
  look(): void;
  /** A new anchor; it is watched from the next look on. */
  add(anchor: Element): void;
  remove(anchor: Element): void;
  /** Watches nothing until the next look. */
  stop(): void;
};

/**
 * Follows the anchors by one observer. Each frame that changes anything costs it a look at all of them, which a page that
 * changes with every frame would pay in frames: there it looks once in a while instead, until the page rests.
 */
export function createNearness(
  doc: Document,
  anchors: () => Iterable<Element>,
  changed: () => void,
  signal: AbortSignal,
): Nearness {
  const near = new Set<Element>();
  const unwatched = new Set<Element>();
  const glances = new Set<IntersectionObserver>();
  let standing: IntersectionObserver | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHurried = false;
  let isWide = true;
  let isKnown = false;
  let looked = -Infinity;
  let streak = 0;

  const observe = (targets: Iterable<Element>, told: (by: IntersectionObserver) => void) => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) near.add(target);
          else near.delete(target);
        }
        isKnown = true;
        told(observer);
        changed();
      },
      isWide ? WIDE : NARROW,
    );
    for (const target of targets) observer.observe(target);
    unwatched.clear();
    return observer;
  };

  const end = (observer: IntersectionObserver) => {
    observer.disconnect();
    glances.delete(observer);
  };
  /** The first call of an observer tells of all its targets. */
  const glance = (targets: Iterable<Element>) => void glances.add(observe(targets, end));

  const stand = () => {
    isWide = true;
    isHurried = false;
    standing = observe(anchors(), () => {});
  };

  const tick = () => {
    timer = undefined;
    if (performance.now() - looked > REST_MS) {
      streak = 0;
      stand();
      return;
    }
    isWide = isHurried;
    tickIn(LOOK_MS);
    for (const observer of glances) end(observer);
    glance(anchors());
  };
  const tickIn = (wait: number) => {
    clearTimeout(timer);
    isHurried = wait < LOOK_MS;
    timer = setTimeout(tick, wait);
  };
  past(doc, 'addEventListener')(
    'scroll',
    () => timer !== undefined && !isHurried && tickIn(isWide ? SCROLLED_MS : 0),
    { capture: true, passive: true, signal },
  );

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    standing?.disconnect();
    standing = null;
    for (const observer of glances) end(observer);
    near.clear();
    isKnown = false;
    unwatched.clear();
    streak = 0;
  };
  signal.addEventListener('abort', stop, { once: true });

  return {
    near,
    isWatching: () => standing !== null || timer !== undefined,
    isKnown: () => isKnown,
    look() {
      const now = performance.now();
      streak = now - looked < REST_MS ? streak + 1 : 0;
      looked = now;
      if (timer !== undefined) {
        // What is new is looked at at once: a row that changes before the reader's eyes keeps its mark.
        if (unwatched.size > 0) glance(unwatched);
      } else if (streak >= RESTLESS && standing) {
        standing.disconnect();
        standing = null;
        tick();
      } else if (standing) {
        for (const anchor of unwatched) standing.observe(anchor);
        unwatched.clear();
      } else stand();
    },
    add(anchor) {
      unwatched.add(anchor);
    },
    remove(anchor) {
      unwatched.delete(anchor);
      near.delete(anchor);
      standing?.unobserve(anchor);
      for (const observer of glances) observer.unobserve(anchor);
    },
    stop,
  };
}
