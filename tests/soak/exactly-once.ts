import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  copyExtension,
  launch,
  removeFolder,
  until,
  type BrowserName,
  type Session,
} from '../e2e/browsers.ts';
import { Inside } from '../e2e/extension.ts';
import { domainOf, LAST, serveLog } from './log-server.ts';

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
  /** A run without an end is ended after so long, in milliseconds; nothing is concluded from the time. */
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

/** A page of ours that answers at all does so in this time, in milliseconds. */
const ANSWER_MS = 10_000;

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

/**
 * Runs a plan. Only Chromium lets a driver end the worker.
 *
 * @throws Error that names each tab's state when the truth is not reached.
 */
export async function soakExactlyOnce(plan: SoakPlan, name: BrowserName = 'chrome'): Promise<SoakResult> {
  const begun = Date.now();
  const truth = (plan.tabs - 1) * plan.step + plan.rows;
  const extension = await copyExtension(name);
  const profile = await mkdtemp(join(tmpdir(), 'bouncelens-soak-'));
  const log = await serveLog();
  const addressOf = (tab: number): string => `${log.address}?from=${tab * plan.step}&rows=${plan.rows}`;
  let workerEnds = 0;
  let reloads = 0;
  let counted = 0;
  const countOf = async (inside: Inside): Promise<number> => (counted = await inside.counted());
  const reach = async (inside: Inside, goal: number): Promise<void> => {
    const left = Math.max(1, begun + plan.patience - Date.now());
    // A read that fails (the extension is just being reloaded) says nothing of the counts.
    const isReached = async (): Promise<boolean> => {
      // Wakes the worker, as whatever happens in a browser does: one that is ended while it puts scripts into open pages is needed again.
      const late = wait(ANSWER_MS).then(() => Promise.reject(new Error('no answer')));
      // A page of ours that was opened while the extension was reloaded may never answer: the next look opens another.
      await Promise.race([inside.report(log.address), late]).catch(() => inside.close());
      return (await countOf(inside)) >= goal;
    };
    await until(isReached, `${goal} counted`, left).catch(async (cause: unknown) => {
      const read = Array.from({ length: plan.tabs }, (_, tab) =>
        inside.report(addressOf(tab)).then((report) => report?.entries.length, String),
      );
      const tabs = (await Promise.all(read)).join(', ');
      throw new Error(`counted ${counted} of ${goal}; rows read by each tab: ${tabs}`, { cause });
    });
  };
  try {
    for (let kill = 0; kill <= plan.kills; kill++) {
      const session = await launch(name, { extension, profile });
      const inside = new Inside(session);
      const stop = new AbortController();
      if (plan.endWorkerEvery > 0 && name === 'chrome') {
        void endWorkers(session, plan.endWorkerEvery, () => workerEnds++, stop.signal);
      }
      try {
        for (let tab = 0; tab < plan.tabs; tab++) {
          const page = await session.browser.newPage();
          await page.goto(addressOf(tab)).catch(() => {});
        }
        if (kill < plan.kills) {
          // It ends somewhere on the way to its share.
          await reach(inside, (truth * (kill + Math.random())) / (plan.kills + 1));
          const process = session.browser.process()!;
          const gone = once(process, 'exit');
          process.kill('SIGKILL');
          await gone;
          continue;
        }
        // Spread over the way of the last round: each time another share is counted.
        for (; reloads < plan.reloads; reloads++) {
          await reach(inside, (truth * (reloads + 0.5)) / plan.reloads);
          await inside.reload();
        }
        await reach(inside, truth);
        stop.abort();
        counted = (await afterAll(session, inside, `${log.address}?from=${LAST}&rows=1`, plan)) - 1;
      } finally {
        stop.abort();
        if (session.browser.connected) await session.close();
        else await removeFolder(session.downloads);
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

/**
 * The counts once nothing is under way any more: a page that goes hands over all it is not sure of, and a last event comes after that.
 */
async function afterAll(
  session: Session,
  inside: Inside,
  last: string,
  { patience }: SoakPlan,
): Promise<number> {
  const own = await inside.ask();
  for (const page of await session.browser.pages()) if (page !== own) await page.close();
  const page = await session.browser.newPage();
  await page.goto(last);
  const isLast = ({ recipientDomain }: { recipientDomain: string }) => recipientDomain === domainOf(LAST);
  await until(async () => (await inside.tallies()).some(isLast), 'the last event to be counted', patience);
  return inside.counted();
}
