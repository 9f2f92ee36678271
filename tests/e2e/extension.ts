import type { Page } from 'puppeteer-core';
import { talliesOf, type StoredTally } from '#lib/tally/columns.ts';
import type { PageReport } from '#lib/ext/protocol.ts';
import type { Session } from './browsers.ts';
import { serve } from './fixtures.ts';

type Api = {
  scripting: {
    executeScript(what: {
      target: { tabId: number };
      func: () => unknown;
      injectImmediately?: boolean;
    }): Promise<{ result: unknown }[]>;
  };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(hear: (message: { type: string; data: { observations: unknown[] } }) => void): void;
    };
  };
};

/** A page of the web without a bounce, from which `ready` speaks to the background as a script in a page does. */
const QUIET = 'https://quiet.bouncelens.example/';

/**
 * One of our own pages, kept open to ask the background and the database as popup and dashboard do. It stays open from case to case:
 * to open one for each is a third of what most cases cost.
 */
export class Inside {
  readonly session: Session;
  private page: Page | null = null;
  private quiet: Page | null = null;
  /** A case has left something in the page. */
  private used = false;

  constructor(session: Session) {
    this.session = session;
  }

  async ask(): Promise<Page> {
    // Behind the pages of the case, whichever of them is in front.
    this.page ??= await this.session.ownPage('options.html', 'behind');
    return this.page;
  }

  async close(): Promise<void> {
    await this.page?.close().catch(() => {});
    this.page = null;
    this.used = false;
  }

  /**
   * Before a case: what pages of the last one handed over as they were closed is written, so that none of it is counted as this one's.
   * The background writes in turn, and is asked to write nothing after it.
   */
  async ready(): Promise<void> {
    if (this.used) await this.close();
    const page = await this.ask();
    if (!this.quiet) {
      this.quiet = await this.session.browser.newPage({ background: true });
      await serve(this.quiet, { [QUIET]: '<!doctype html><title>Quiet</title>' });
      await this.quiet.goto(QUIET);
    }
    const answer = await page.evaluate(async (address) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address)!;
      const [last] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: () =>
          chrome.runtime.sendMessage({ type: 'page.observed', data: { site: 'generic', observations: [] } }),
      });
      return last?.result;
    }, QUIET);
    if ((answer as { counted?: number } | null)?.counted !== 0)
      throw new Error('the background does not answer');
  }

  /** The report of the tab whose address begins so, as the popup gets it; null before the first. */
  async report(url: string): Promise<PageReport | null> {
    const page = await this.ask();
    return page.evaluate(async (address) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const tabs = await chrome.tabs.query({});
      const tab = tabs.findLast((one) => one.url?.startsWith(address));
      return tab ? chrome.runtime.sendMessage({ type: 'tab.report', data: { tabId: tab.id } }) : null;
    }, url) as Promise<PageReport | null>;
  }

  /** Is the engine in the top frame of the tab at this address, which may still be loading? */
  async holdsEngine(url: string): Promise<boolean> {
    const page = await this.ask();
    return page.evaluate(async (address) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const tab = (await chrome.tabs.query({})).findLast((one) => one.url?.startsWith(address));
      if (!tab) return false;
      const [asked] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => Symbol.for('bouncelens.engine') in globalThis,
        injectImmediately: true,
      });
      return asked?.result === true;
    }, url);
  }

  /** Hears from now on what pages hand to the background, beside it. The answer tells how many events came. */
  async hear(): Promise<() => Promise<number>> {
    const page = await this.ask();
    this.used = true;
    type World = { chrome: Api; handed: number };
    await page.evaluate(() => {
      const world = globalThis as unknown as World;
      world.handed = 0;
      world.chrome.runtime.onMessage.addListener(({ type, data }) => {
        if (type === 'page.observed') world.handed += data.observations.length;
      });
    });
    return () => page.evaluate(() => (globalThis as unknown as World).handed);
  }

  /** Next or previous mark, as the keyboard command asks for it. */
  async step(url: string, by: 1 | -1): Promise<boolean> {
    const answer = await this.tell(url, { type: 'page.step', data: { by } });
    return (answer as { found?: boolean } | null)?.found === true;
  }

  /** A card for a selected text, as the context menu asks for it. */
  async explain(url: string, text: string): Promise<boolean> {
    const answer = await this.tell(url, { type: 'page.explain', data: { text } });
    return (answer as { shown?: boolean } | null)?.shown === true;
  }

  private async tell(url: string, message: unknown): Promise<unknown> {
    const page = await this.ask();
    return page.evaluate(
      async (address, body) => {
        const { chrome } = globalThis as unknown as { chrome: Api };
        const tab = (await chrome.tabs.query({})).findLast((one) => one.url?.startsWith(address));
        return tab ? chrome.tabs.sendMessage(tab.id, body, { frameId: 0 }) : null;
      },
      url,
      message,
    );
  }

  /** Updates the extension under the open pages. */
  async reload(): Promise<void> {
    await this.close();
    await this.session.reinstall();
  }

  /** Everything that has been counted. */
  async tallies(): Promise<StoredTally[]> {
    const page = await this.ask();
    const parts = ((await page.evaluate(
      async () =>
        // Opening would make an empty one.
        (await indexedDB.databases()).some(({ name }) => name === 'bouncelens') &&
        new Promise((resolve, reject) => {
          const open = indexedDB.open('bouncelens');
          open.addEventListener('error', () => reject(open.error));
          open.addEventListener('success', () => {
            const db = open.result;
            if (!db.objectStoreNames.contains('tallies')) {
              db.close();
              resolve([]);
              return;
            }
            const all = db.transaction('tallies').objectStore('tallies').getAll();
            all.addEventListener('success', () => {
              db.close();
              resolve(
                all.result.map((part) =>
                  Object.assign(part, { cells: [...part.cells], counts: [...part.counts] }),
                ),
              );
            });
            all.addEventListener('error', () => reject(all.error));
          });
        }),
    )) || []) as {
      source: string;
      day: string;
      part: number;
      words: string[];
      cells: number[];
      counts: number[];
    }[];
    return parts.flatMap((part) =>
      Array.from(
        talliesOf({ ...part, cells: Uint16Array.from(part.cells), counts: Float64Array.from(part.counts) }),
      ),
    );
  }

  /** Number of events counted, of one source if given. */
  async counted(source?: string): Promise<number> {
    const all = await this.tallies();
    return all
      .filter((tally) => !source || tally.source === source)
      .reduce((sum, tally) => sum + tally.count, 0);
  }

  /** What was counted since `before`, as tallies with the difference. */
  async since(before: readonly StoredTally[]): Promise<StoredTally[]> {
    const old = new Map(before.map((tally) => [nameOf(tally), tally.count]));
    return (await this.tallies())
      .map((tally) => Object.assign(tally, { count: tally.count - (old.get(nameOf(tally)) ?? 0) }))
      .filter((tally) => tally.count > 0);
  }
}

const nameOf = ({ count: _count, ...dimensions }: StoredTally): string => JSON.stringify(dimensions);
