import { now } from './clock.ts';
import type { Differences } from './differences.ts';
import type { Batch } from './observer.ts';
import { runSliced } from './slices.ts';

/** So many records in a stretch of so long, milliseconds, … */
const MANY = 250;
const STRETCH_MS = 500;
/** … and so many such stretches in a row, longer than a page takes to load: the records alone cost it a hundredth of its frames. */
const STRETCHES = 6;
/** With fewer than this in a stretch it has come to rest. */
const FEW = 100;

/** What is marked near the window is compared this often at most, milliseconds, … */
const NEAR_MS = 500;
/** … the whole page this often at most … */
const LOOK_MS = 2_000;
/** … and at least, … */
const LONGEST_MS = 5_000;
/** … in between so that each takes one part in so many of the time. */
const SHARE = 200;
/** For so long after a click, a key or a scroll what comes is for the reader: all of it is compared as often as what is near, … */
const ROUSED_MS = 2_000;
/** … for a greater part of the time: some pages scroll by themselves without end. */
const ROUSED_SHARE = 50;
/** So many times nothing near the window has changed: has the page come to rest? */
const UNCHANGED = 3;

/** Counts what a page brings. */
export type Rush = {
  /** Records came. */
  add(records: number): void;
  isOn(): boolean;
};

/** Tells, asked after each batch, whether a page changes so much that it is better looked at than listened to. */
export function createRush(): Rush {
  let begun = now();
  let came = 0;
  let stretches = 0;
  return {
    add(records) {
      came += records;
    },
    isOn() {
      const took = now() - begun;
      if (took >= STRETCH_MS) {
        stretches = came * STRETCH_MS >= MANY * took ? stretches + 1 : 0;
        came = 0;
        begun += took;
      }
      return stretches >= STRETCHES;
    },
  };
}

/** What a page is listened to with. */
export type Ears = {
  /** Listens to all roots. */
  open(): void;
  /** Reads what was told. */
  readTold(): Generator<void>;
  /** Listens no more, and forgets what was told. */
  close(): void;
};

/** What a page that never rests is looked at with, instead of listening to it. */
export type Doze = Rush &
  Omit<Differences, 'all' | 'near'> & {
    /** Ends when the page has come to rest, or with the signal. What changed before was read then, and the ears are open. */
    run(ears: Ears, read: (batch: Batch) => Iterable<void>, signal: AbortSignal): Promise<void>;
  };

/** Looks at a page from time to time while it changes without end. */
export function createDoze({ all, near, ...differences }: Differences): Doze {
  const rush = createRush();
  let heard: ((records: number) => void) | null = null;
  return {
    ...differences,
    add(records) {
      rush.add(records);
      heard?.(records);
    },
    isOn: () => rush.isOn(),
    async run(ears, read, signal) {
      const alarm = createAlarm(signal);
      /** Answers how long it took, milliseconds, and whether anything had changed. */
      const look = async (compare: Differences['near']) => {
        let found = false;
        const spent = await runSliced(
          (function* () {
            const batch = yield* compare();
            found = batch.dirty.size > 0 || batch.stale.size > 0;
            yield* read(batch);
          })(),
          signal,
        );
        return { spent, found };
      };
      /** Listens until it is known whether the page still changes. */
      const isAtRest = () =>
        new Promise<boolean>((done) => {
          let came = 0;
          const timer = setTimeout(() => done(true), STRETCH_MS);
          heard = (records) => {
            came += records;
            if (came < FEW) return;
            clearTimeout(timer);
            done(false);
          };
          ears.open();
        });

      try {
        await runSliced(
          (function* () {
            // Each text is kept once; what changed before that was told.
            yield* all();
            yield* ears.readTold();
          })(),
          signal,
        );
        ears.close();
        const rhythm = createRhythm(alarm);
        let unchanged = 0;
        for (let wait = NEAR_MS; ;) {
          await alarm.wait(wait);
          if (signal.aborted) return;
          wait = NEAR_MS;
          const isDue = rhythm.isDue();
          if (!isDue && unchanged < UNCHANGED) {
            const { spent, found } = await look(near);
            unchanged = found ? 0 : unchanged + 1;
            wait = within(NEAR_MS, spent * SHARE);
            continue;
          }
          const resting = isAtRest();
          if (isDue) rhythm.looked((await look(all)).spent);
          if (await resting) return void (await look(all));
          ears.close();
          unchanged = 0;
        }
      } finally {
        heard = null;
        alarm.end();
      }
    },
  };
}

const within = (least: number, wait: number): number => Math.min(LONGEST_MS, Math.max(least, wait));

/** When all of a page is to be looked at again. */
function createRhythm(alarm: { isRoused(): boolean }) {
  let last = now();
  let took = 0;
  return {
    isDue(): boolean {
      const [least, share] = alarm.isRoused() ? [NEAR_MS, ROUSED_SHARE] : [LOOK_MS, SHARE];
      return now() - last >= within(least, took * share);
    },
    /** It was, in so many milliseconds. */
    looked(ms: number) {
      last = now();
      took = ms;
    },
  };
}

/** Waits, but not while the reader does something. */
function createAlarm(signal: AbortSignal) {
  const life = new AbortController();
  const until = AbortSignal.any([signal, life.signal]);
  let roused = -Infinity;
  let ring = () => {};
  const rouse = () => {
    const at = now();
    // A scroll is many events.
    if (at - roused > NEAR_MS) ring();
    roused = at;
  };
  for (const kind of ['pointerdown', 'keydown', 'scroll'])
    addEventListener(kind, rouse, { capture: true, passive: true, signal: until });
  until.addEventListener('abort', () => ring(), { once: true });
  return {
    isRoused: () => now() - roused < ROUSED_MS,
    wait: (ms: number) =>
      new Promise<void>((done) => {
        const timer = setTimeout(done, ms);
        ring = () => {
          clearTimeout(timer);
          done();
        };
      }),
    end: () => life.abort(),
  };
}
