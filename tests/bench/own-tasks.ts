import type { Page } from 'puppeteer-core';

type Event = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  id?: string;
  args: { name?: string; data?: ProfileData };
};
type Node = { id: number; parent?: number; callFrame: { url?: string } };
type ProfileData = {
  startTime?: number;
  cpuProfile?: { nodes?: Node[]; samples?: number[] };
  timeDeltas?: number[];
};
type Task = { from: number; to: number; processor: number; own: number };

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8.execute', 'disabled-by-default-v8.cpu_profiler'];

/** What we did on the main thread of a page, milliseconds. */
export type Own = {
  /** Processor time of the longest task that was mostly ours. */
  longest: number;
  /** Clock time of all our script. */
  all: number;
};

/** Records what runs in a page while `act` does something. Only Chromium tells. */
export async function ownTasks(page: Page, act: () => Promise<unknown>): Promise<Own> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: Event[] };
  const tasks = tasksOf(traceEvents);
  const mine = tasks.filter(({ from, to, own }) => own > (to - from) / 2);
  return {
    longest: Math.max(0, ...mine.map(({ processor }) => processor)) / 1000,
    all: tasks.reduce((sum, { own }) => sum + own, 0) / 1000,
  };
}

/** The tasks of the renderer's main threads, each with how long our script ran in it. */
function tasksOf(events: readonly Event[]): Task[] {
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const all: Task[] = [];
  for (const thread of main) {
    const here = events.filter(({ pid, tid }) => `${pid}/${tid}` === thread);
    const tasks = here
      .filter(({ name, ph, dur }) => name.endsWith('RunTask') && ph === 'X' && dur)
      // The clock of processor time may stand and then leap: no task takes more of it than passed.
      .map(({ ts, dur = 0, tdur = 0 }) => ({
        from: ts,
        to: ts + dur,
        processor: Math.min(tdur, dur),
        own: 0,
      }))
      .sort((a, b) => a.from - b.from || b.to - a.to)
      // Of tasks in one another the outer one counts.
      .filter((task, at, list) => at === 0 || task.from >= list[at - 1]!.to);
    for (const { name, id, pid, tid, args } of events) {
      if (name !== 'Profile' || `${pid}/${tid}` !== thread) continue;
      const chunks = events.filter((one) => one.name === 'ProfileChunk' && one.pid === pid && one.id === id);
      count(tasks, args.data?.startTime ?? 0, chunks);
    }
    for (const task of tasks) all.push(task);
  }
  return all;
}

function count(tasks: Task[], start: number, chunks: Event[]): void {
  const nodes = new Map<number, Node>();
  const isOurs = (id: number): boolean => {
    for (let node = nodes.get(id); node; node = nodes.get(node.parent ?? -1))
      if (node.callFrame.url?.startsWith('chrome-extension:')) return true;
    return false;
  };
  let at = start;
  let task = 0;
  let before = false;
  for (const { args } of chunks.sort((a, b) => a.ts - b.ts)) {
    for (const node of args.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    for (const [index, id] of (args.data?.cpuProfile?.samples ?? []).entries()) {
      const passed = args.data?.timeDeltas?.[index] ?? 0;
      while (task < tasks.length && tasks[task]!.to < at) task += 1;
      if (before && tasks[task] && tasks[task]!.from <= at) tasks[task]!.own += passed;
      at += passed;
      before = isOurs(id);
    }
  }
}
