import type { Page } from 'puppeteer-core';
import type { StoredTally } from '#lib/tally/columns.ts';
import { until, type BrowserName, type Session } from './browsers.ts';
import type { Inside } from './extension.ts';
import { serve, type Fixtures } from './fixtures.ts';
import { marksOf, type PaintedMark } from './marks.ts';

/** An end-to-end case. It fails by throwing. */
export type Case = {
  /** "sites/gmail" */
  name: string;
  /** Left out: all. */
  browsers?: readonly BrowserName[];
  run(ctx: Context): Promise<void>;
};

/** The bounce that `putLast` puts into a page, as it is marked. */
export const LAST = {
  reply: '552 5.3.4 Message size exceeds fixed limit',
  mark: { text: '552 5.3.4', category: 'rejection' },
} as const;
/** Counting ends when all are counted, and fails at once when more are; a busy machine may take so long. */
const COUNTING_MS = 60_000;
/** So long a page may take to be left. */
const LEAVING_MS = 3_000;
/** Each is an event of its own. */
let lastNumber = 0;

export type OpenOptions = {
  viewport?: { width: number; height: number };
  dark?: boolean;
};

/** What a case works with. Pages opened here are watched for errors and closed afterwards. */
export class Context {
  readonly session: Session;
  readonly inside: Inside;
  readonly pages: Page[] = [];
  readonly errors: string[] = [];
  /** Lines kept for the report of a failure. */
  readonly console: string[] = [];
  private readonly control: () => Promise<Session>;

  constructor(session: Session, inside: Inside, control: () => Promise<Session>) {
    this.session = session;
    this.inside = inside;
    this.control = control;
  }

  get isFirefox(): boolean {
    return this.session.name === 'firefox';
  }

  /** Opens a page at its real address, with the extension. */
  async open(url: string, fixtures: Fixtures, options: OpenOptions = {}): Promise<Page> {
    const page = await this.session.browser.newPage();
    this.pages.push(page);
    this.watch(page);
    await prepare(page, options);
    await serve(page, fixtures);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  /** The same page in a browser without the extension. */
  async openWithout(url: string, fixtures: Fixtures, options: OpenOptions = {}): Promise<Page> {
    const { browser } = await this.control();
    const page = await browser.newPage();
    this.pages.push(page);
    await prepare(page, options);
    await serve(page, fixtures);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  private watch(page: Page): void {
    page.on('pageerror', (error) => {
      // Firefox tells of its own favicon here.
      if (!String(error).includes('/favicon.ico'))
        this.errors.push(`page error: ${String((error as Error)?.stack ?? error)}`);
    });
    page.on('console', (message) => {
      const where = message.location()?.url ?? '';
      this.console.push(`[${message.type()}] ${message.text()} ${where}`);
      // A resource that is not served is the page's own business.
      if (message.type() === 'error' && !/net::ERR|Failed to load resource/.test(message.text())) {
        this.errors.push(`console: ${message.text()} ${where}`);
      }
    });
  }

  /** Waits until exactly these marks are painted: in text order, or in any order where several frames hold some. */
  async expectMarks(page: Page, expected: readonly PaintedMark[], timeout = 10_000): Promise<void> {
    let seen: PaintedMark[] = [];
    await until(
      async () => same((seen = await marksOf(page)), expected, page.frames().length > 1),
      'marks',
      timeout,
    ).catch(() => {
      throw new Error(`marks differ\n  expected ${lines(expected)}\n  painted  ${lines(seen)}`);
    });
  }

  /** Waits until something is painted. */
  async expectSomeMark(page: Page, timeout = 10_000): Promise<PaintedMark[]> {
    let seen: PaintedMark[] = [];
    await until(async () => (seen = await marksOf(page)).length > 0, 'a mark', timeout);
    return seen;
  }

  /** Asserts that text, selection and markup are what they are without us. */
  async expectSameAsWithout(
    page: Page,
    url: string,
    fixtures: Fixtures,
    options: OpenOptions = {},
  ): Promise<void> {
    const without = await this.openWithout(url, fixtures, options);
    const mine = await surfaceOf(page);
    const plain = await surfaceOf(without);
    for (const key of Object.keys(plain) as (keyof typeof plain)[]) {
      if (mine[key] !== plain[key])
        throw new Error(
          `${key} differs from a run without the extension:\n${difference(plain[key], mine[key])}`,
        );
    }
  }

  /** Counts before, for `countedSince`. */
  tallies(): Promise<StoredTally[]> {
    return this.inside.tallies();
  }

  /** Waits until `count` more events than before are counted; fails at once when there are more. See `expectNoMore`. */
  async expectCounted(before: readonly StoredTally[], count: number): Promise<StoredTally[]> {
    let seen: StoredTally[] = [];
    const sum = () => seen.reduce((total, tally) => total + tally.count, 0);
    await until(
      async () => {
        seen = await this.inside.since(before);
        return sum() >= count;
      },
      `${count} events counted`,
      COUNTING_MS,
    ).catch(() => {});
    if (sum() !== count)
      throw new Error(`counted ${sum()}, expected ${count}:\n${JSON.stringify(seen, null, 1)}`);
    return seen;
  }

  /**
   * Asserts that no more than `count` events are counted: one more bounce is put into the page, and once that one is counted, whatever
   * stood there before has had its time. Its mark stays in the page.
   */
  async expectNoMore(page: Page, before: readonly StoredTally[], count: number): Promise<void> {
    await this.putLast(page);
    await this.expectCounted(before, count + 1);
  }

  /** Puts one more bounce into the page: once it is marked (`LAST.mark`) or counted, whatever stood there before has had its time. */
  async putLast(page: Page): Promise<void> {
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      `<article><p>The mail to canary.last${++lastNumber}@corp.example could not be delivered.</p>
<pre>canary.last${lastNumber}@corp.example: host mx.corp.example[192.0.2.1] said: ${LAST.reply} (in reply to end of DATA command)</pre></article>`,
    );
  }

  async finish(): Promise<void> {
    // What a page of Firefox has not handed over when its tab closes is counted some time after, and would be the next case's. A page
    // that is left hands it over before the next page has come.
    if (this.isFirefox) await Promise.all(this.pages.map((page) => leave(page)));
    for (const page of this.pages) await page.close().catch(() => {});
    if (this.errors.length > 0) throw new Error(this.errors.join('\n'));
  }
}

/** A page that hangs or asks whether it may be left is closed as it is. */
const leave = (page: Page): Promise<unknown> =>
  page.goto('about:blank', { timeout: LEAVING_MS }).catch(() => {});

async function prepare(page: Page, { viewport, dark }: OpenOptions): Promise<void> {
  // Tall enough that a whole snapshot is near the viewport.
  await page.setViewport(viewport ?? { width: 1280, height: 2400 });
  if (dark !== undefined)
    await page
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
      .catch(() => {});
}

/** What a reader or a script of the page can get at. */
async function surfaceOf(
  page: Page,
): Promise<Record<'innerText' | 'textContent' | 'selection' | 'html', string>> {
  return page.evaluate(() => {
    const selection = getSelection()!;
    selection.removeAllRanges();
    selection.selectAllChildren(document.body);
    const text = selection.toString();
    selection.removeAllRanges();
    return {
      innerText: document.body.innerText,
      textContent: document.body.textContent,
      selection: text,
      html: document.body.innerHTML,
    };
  });
}

const same = (a: readonly PaintedMark[], b: readonly PaintedMark[], anyOrder: boolean): boolean => {
  const name = (marks: readonly PaintedMark[]) => {
    const texts = marks.map((mark) => JSON.stringify(mark));
    return (anyOrder ? texts.sort() : texts).join();
  };
  return name(a) === name(b);
};
const lines = (marks: readonly PaintedMark[]): string =>
  marks.map(({ text, category }) => `"${text}" ${category}`).join(', ') || '(none)';

function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const part = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 80));
  return `  without: …${part(a)}\n  with:    …${part(b)}`;
}

/** @throws Error when a condition does not hold. */
export function assert(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
