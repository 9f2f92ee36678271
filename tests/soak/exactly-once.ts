import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyExtension, launch, removeFolder, type BrowserName, type Session } from '../e2e/browsers.ts';
import { Inside } from '../e2e/extension.ts';
import { serveLog } from './log-server.ts';

/**
 * Counts against the truth while everything dies: tabs that overlap, the worker ended at random moments, the browser killed
 * with SIGKILL while it writes and started again on the same profile.
 */
export type SoakPlan = {
  tabs: number;
  /** Events shown by each tab. */
  rows: number;
  /** Events by which a tab begins later than the one before; less than `rows`, so they overlap. */
  step: number;
  /** Mean time between two ends of the worker, in milliseconds; 0 for none. */
  endWorkerEvery: number;
  /** How often the whole browser is killed on the way. */
  kills: number;
  /** How often the extension is reloaded under its open pages on the way. */
  reloads: number;
  /** Longest time for all to be counted after the last kill, in milliseconds. */
  patience: number;
};

/** What came out. */
export type SoakResult = {
  truth: number;
  counted: number;
  workerEnds: number;
  browserKills: number;
  reloads: number;
  seconds: number;
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Ends the worker again and again until the signal fires. */
async function endWorkers(
  session: Session,
  every: number,
  ended: () => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await wait(every * (0.5 + Math.random()));
    const target = session.browser.targets().find((it) => it.type() === 'service_worker');
    const worker = await target?.worker().catch(() => null);
    if (!worker || signal.aborted) continue;
    await worker.close().then(ended, () => {});
  }
}

/** Runs a plan. Only Chromium lets a driver end the worker. */
export async function soakExactlyOnce(plan: SoakPlan, name: BrowserName = 'chrome'): Promise<SoakResult> {
  const begun = Date.now();
  const truth = (plan.tabs - 1) * plan.step + plan.rows;
  const extension = await copyExtension(name);
  const profile = await mkdtemp(join(tmpdir(), 'bouncelens-soak-'));
  const log = await serveLog();
  let workerEnds = 0;
  let reloads = 0;
  let counted = 0;
  try {
    for (let kill = 0; kill <= plan.kills; kill++) {
      const session = await launch(name, { extension, profile });
      const inside = new Inside(session);
      const stop = new AbortController();
      // A read that fails (the extension is just being reloaded) says nothing of the counts.
      const count = (): Promise<number> => inside.counted().catch(() => counted);
      if (plan.endWorkerEvery > 0 && name === 'chrome') {
        void endWorkers(session, plan.endWorkerEvery, () => workerEnds++, stop.signal);
      }
      for (let tab = 0; tab < plan.tabs; tab++) {
        const page = await session.browser.newPage();
        await page.goto(`${log.address}?from=${tab * plan.step}&rows=${plan.rows}`).catch(() => {});
      }
      // A killed round ends somewhere on the way to its share; the last one goes to the end and a little further.
      const goal = kill < plan.kills ? (truth * (kill + Math.random())) / (plan.kills + 1) : truth;
      const until = Date.now() + plan.patience;
      do {
        await wait(250);
        counted = await count();
        // Spread over the way of the last round: each time another share is counted.
        if (
          kill === plan.kills &&
          reloads < plan.reloads &&
          counted >= (truth * (reloads + 0.5)) / (plan.reloads + 1)
        ) {
          reloads += 1;
          await inside.reload();
        }
      } while (counted < goal && Date.now() < until);
      stop.abort();
      if (kill < plan.kills) {
        session.browser.process()?.kill('SIGKILL');
        await wait(1_000);
      } else {
        await wait(3_000);
        counted = await inside.counted();
        await session.close();
      }
    }
  } finally {
    log.close();
    await removeFolder(extension);
    await removeFolder(profile);
  }
  return {
    truth,
    counted,
    workerEnds,
    browserKills: plan.kills,
    reloads,
    seconds: Math.round((Date.now() - begun) / 1000),
  };
}
