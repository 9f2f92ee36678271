import type { CDPSession, Page } from 'puppeteer-core';
import { until, type Session } from '../e2e/browsers.ts';
import { serve } from '../e2e/fixtures.ts';
import { afterOurTimers } from '../e2e/page-timers.ts';
import { bytesOfObjects } from './heap-snapshot.ts';

const URL = 'https://app.leaks.example/inbox';

/** What may grow without anyone seeing it; `objects` in bytes. Firefox tells a driver only of ranges and hosts. */
export type Held = { nodes: number; listeners: number; objects: number; ranges: number; hosts: number };

/** How far a page is driven. */
export type LeakPlan = { navigations: number; batches: number };

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><main></main><ul></ul><script>
const bounce = (n) => '<article><h1>Undelivered Mail</h1><p>To canary.leak' + n + '@corp.example</p><pre>canary.leak' + n + '@corp.example: host mx.corp.example[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)</pre></article>';
const rest = () => new Promise((next) => setTimeout(next, 0));
window.drive = async (navigations, batches) => {
  for (let n = 0; n < navigations; n++) {
    history.pushState(null, '', '/message/' + n);
    document.querySelector('main').innerHTML = bounce(n % 50);
    await new Promise((next) => setTimeout(next, 10));
  }
  for (let n = 0; n < batches; n++) {
    document.querySelector('ul').innerHTML = '<li>row ' + n + '</li><li>host said: 552 5.2.2 mailbox full ' + (n % 50) + '</li>';
    if (n % 10 === 0) await rest();
  }
  // A last navigation: what a page session keeps while it lasts, up to its limits, ends with it.
  document.querySelector('ul').innerHTML = '';
  history.pushState(null, '', '/message/last');
  document.querySelector('main').innerHTML = bounce(0);
};
</script></html>`;

async function visible(page: Page): Promise<Pick<Held, 'ranges' | 'hosts'>> {
  const [ranges, hosts] = await page.evaluate(() => [
    [...(CSS.highlights as unknown as Map<string, Set<unknown>>).values()].reduce(
      (sum, it) => sum + it.size,
      0,
    ),
    document.querySelectorAll('bouncelens-overlay').length,
  ]);
  return { ranges: ranges!, hosts: hosts! };
}

async function counters(cdp: CDPSession): Promise<Pick<Held, 'nodes' | 'listeners'>> {
  for (let n = 0; n < 3; n++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((it) => it.name === name)?.value ?? 0;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** What is held once the page is at rest: the last message is marked where we are, and nothing goes any more. */
async function held(page: Page, cdp: CDPSession | null, isOurs: boolean): Promise<Held> {
  await until(
    async () => !isOurs || (await visible(page)).ranges > 0,
    'the last message to be marked',
    60_000,
  );
  const measure = async () => ({
    nodes: 0,
    listeners: 0,
    ...(await visible(page)),
    ...(cdp && (await counters(cdp))),
  });
  let now = await measure();
  await until(
    async () => {
      const before = JSON.stringify(now);
      // Longer than any wait of ours before a message is counted and told of.
      await afterOurTimers(page, 1_500);
      now = await measure();
      return JSON.stringify(now) === before;
    },
    'the page to rest',
    60_000,
  );
  return { ...now, objects: cdp ? await bytesOfObjects(cdp) : 0 };
}

/** Drives a page a little, then far; what it holds after each. */
export async function driveForLeaks(session: Session, plan: LeakPlan): Promise<{ early: Held; late: Held }> {
  const page = await session.browser.newPage();
  try {
    await serve(page, { [URL]: HTML });
    await page.goto(URL);
    const cdp = session.name === 'chrome' ? await page.createCDPSession() : null;
    await cdp?.send('Performance.enable');
    const drive = (navigations: number, batches: number) =>
      page.evaluate(
        (a, b) => (globalThis as unknown as { drive(a: number, b: number): Promise<void> }).drive(a, b),
        navigations,
        batches,
      );
    // Once round first: what is loaded and compiled once is no leak.
    await drive(60, 200);
    const isOurs = session.origin !== '';
    const early = await held(page, cdp, isOurs);
    await drive(plan.navigations, plan.batches);
    return { early, late: await held(page, cdp, isOurs) };
  } finally {
    await page.close();
  }
}

/** What grew more than 5 % beyond what the same page grows without us. Where it holds next to nothing, single ones may come. */
export function leaks(mine: { early: Held; late: Held }, plain: { early: Held; late: Held }): string[] {
  const SLACK: Held = { nodes: 4, listeners: 2, objects: 0, ranges: 0, hosts: 0 };
  return (Object.keys(SLACK) as (keyof Held)[]).flatMap((what) => {
    const grown = mine.late[what] - mine.early[what] - Math.max(0, plain.late[what] - plain.early[what]);
    const most = Math.max(SLACK[what], mine.early[what] * 0.05);
    return grown > most
      ? [`${what}: ${mine.early[what]} → ${mine.late[what]} (at most ${Math.round(most)} more)`]
      : [];
  });
}
