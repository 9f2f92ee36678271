import type { Page } from 'puppeteer-core';
import { importTexts, logCsv, openDashboard, view } from '../../dashboard/dashboard-page.ts';
import { assert, type Case, type Context } from '../case.ts';
import { logRequests } from '../request-log.ts';
import { EXAMPLE } from './hostile.ts';

const URL = 'https://silence.canary.example/inbox';
const OWN_PAGES = ['options.html', 'popup.html', 'sidepanel.html', 'welcome.html'];
const DASHBOARD_PAGES = ['?page=overview', '?page=fixes', '?page=imports', '?page=yours'];

/** Goes through everything we have: a page with bounces, our own pages, an import, a look-up. */
async function walk(ctx: Context): Promise<void> {
  const page = await ctx.open(URL, {
    [URL]: EXAMPLE.plain(
      `<main>${EXAMPLE.BOUNCE.replaceAll('canary.gone', 'canary.silence')}</main><iframe srcdoc="&lt;p>452 4.2.2 mailbox full&lt;/p>"></iframe>`,
    ),
  });
  await ctx.expectSomeMark(page);
  await ctx.inside.step(URL, 1);
  await ctx.inside.explain(URL, '550 5.7.26 Unauthenticated email is not accepted due to DMARC policy');
  const dashboard = await openDashboard(ctx, '?page=imports');
  await importTexts(dashboard, { 'activity.csv': logCsv() });
  for (const query of DASHBOARD_PAGES) await view(dashboard, query, 'main section, main .parts');
  for (const path of OWN_PAGES) {
    const own = await ctx.session.ownPage(path);
    ctx.pages.push(own);
    await settle(own);
  }
  const lookup = await ctx.session.ownPage('popup.html?q=550%205.7.1%20blocked%20using%20zen.spamhaus.org');
  ctx.pages.push(lookup);
  await settle(lookup);
}

/** Waits until a page of ours has drawn itself and has nothing more to do. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => resolve(), { timeout: 2_000 });
      }),
  );

/** Every way out a page has, tried from inside one of ours; answers those that did not refuse. */
const tryEverything = (page: Page, target: string): Promise<string[]> =>
  page.evaluate(async (host) => {
    const url = `https://${host}/`;
    const fails = (element: HTMLElement, set: () => void): Promise<boolean> =>
      new Promise((resolve) => {
        element.addEventListener('load', () => resolve(false));
        element.addEventListener('error', () => resolve(true));
        set();
      });
    const image = new Image();
    const link = document.createElement('link');
    const ways: Record<string, Promise<boolean>> = {
      fetch: fetch(url).then(
        () => false,
        () => true,
      ),
      image: fails(image, () => (image.src = `${url}i.png`)),
      style: fails(link, () => {
        link.rel = 'stylesheet';
        link.href = `${url}s.css`;
        document.head.append(link);
      }),
      socket: new Promise((resolve) => {
        try {
          const socket = new WebSocket(`wss://${host}/`);
          socket.addEventListener('open', () => resolve(false));
          socket.addEventListener('error', () => resolve(true));
        } catch {
          resolve(true);
        }
      }),
    };
    navigator.sendBeacon(`${url}b`, 'x');
    const open: string[] = [];
    for (const [way, refused] of Object.entries(ways)) if (!(await refused)) open.push(way);
    return open;
  }, target);

export const silenceCases = (): Case[] => [
  {
    // The proxy of the whole run sees what leaves either browser; here each request has a name.
    name: 'silence/walk',
    browsers: ['chrome'],
    async run(ctx) {
      const { origin } = ctx.session;
      const log = await logRequests(ctx.session);
      await walk(ctx);
      const ours = log.asked.filter(
        ({ by, scripts }) =>
          by.includes('chrome-extension://') || scripts.some((url) => url.startsWith('chrome-extension://')),
      );
      const foreign = ours.filter(({ url }) => !url.startsWith(origin) && !/^(data|blob):/.test(url));
      assert(foreign.length === 0, `the extension asked for\n${JSON.stringify(foreign, null, 1)}`);
      // What the log must have seen, or it sees nothing.
      const seen = [...log.by()].join('\n');
      for (const part of ['dashboard.html', 'options.html', 'popup.html', 'sidepanel.html', URL])
        assert(seen.includes(part), `the log did not hear ${part}:\n${seen}`);
      assert(
        ours.some(({ url }) => url.startsWith(origin)),
        'the log saw none of our own files',
      );
      const page = log.asked.filter(({ by }) => by.includes(URL)).map(({ url }) => url);
      const own = [URL, URL.replace('/inbox', '/favicon.ico')];
      assert(
        page.every((url) => own.includes(url)),
        `the page was made to ask for ${page.join()}`,
      );
    },
  },
  {
    name: 'silence/walk-behind-proxy',
    async run(ctx) {
      const { proxy } = ctx.session;
      assert(proxy, 'the run has no recording proxy');
      const before = proxy.foreign().length;
      await walk(ctx);
      const asked = proxy.foreign().slice(before);
      assert(asked.length === 0, `left the browser: ${asked.join()}`);
    },
  },
  {
    // Our pages cannot speak even when told to: the policy refuses each way out, and the proxy sees that it does.
    name: 'silence/no-way-out',
    async run(ctx) {
      const { proxy } = ctx.session;
      assert(proxy, 'the run has no recording proxy');
      for (const path of ['options.html', 'dashboard.html']) {
        const page = await ctx.session.ownPage(path);
        const open = await tryEverything(page, 'leak.bouncelens.example');
        await page.close();
        assert(open.length === 0, `${path}: not refused: ${open.join()}`);
      }
      assert(!proxy.asked().includes('leak.bouncelens.example'), 'a request left one of our pages');
      // And the proxy does see what a page of the web asks for.
      const web = await ctx.session.browser.newPage();
      await web.goto('http://seen.bouncelens.example/', { waitUntil: 'load' }).catch(() => {});
      await web.close();
      assert(proxy.asked().includes('seen.bouncelens.example'), 'the proxy saw nothing at all');
      proxy.forget('seen.bouncelens.example');
    },
  },
];
