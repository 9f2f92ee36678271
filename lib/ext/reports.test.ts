import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '#tests/ext/fake-browser.ts';
import type { Frame } from './gate.ts';
import type { PageEntry } from '#lib/tally/page-entry.ts';
import { MOST_LISTED, SHORT_LIST } from './report-room.ts';
import { dropReports, entryPlace, keepReport, reportAfter, tabReport } from './reports.ts';
import { forgetSteps, gotoEntry, stepMark } from './steps.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('wxt/browser', () => fake);

beforeEach(() => {
  fake.browser = fakeBrowser();
});

const frame = (frameId: number, documentId: string | null = `D${frameId}`): Frame => ({
  tabId: 1,
  frameId,
  documentId,
  url: 'https://mail.example/',
  frameUrl: frameId === 0 ? 'https://mail.example/' : 'about:srcdoc',
});

const entry = (id: string): PageEntry => ({
  id,
  category: 'Mailbox',
  reason: 'disabled',
  reply: 550,
  status: null,
  provider: null,
  recipientDomain: '',
  permanence: 'permanent',
  neverSent: false,
  tallied: true,
});

const holds = (ids: string[], more = {}) => ({
  site: 'generic',
  layoutChanged: false,
  entries: ids.map(entry),
  ...more,
});

test('frames are joined, and entries lead back to their frame', async () => {
  fake.browser.frames = [
    { frameId: 0, documentId: 'D0' },
    { frameId: 4, documentId: 'D4' },
  ];
  await keepReport(frame(4), holds(['m1'], { site: 'roundcube', layoutChanged: true }));
  await keepReport(frame(0), holds(['m1', 'm2']));
  const report = await tabReport(1);
  expect(report).toMatchObject({ url: 'https://mail.example/', site: 'roundcube', layoutChanged: true });
  expect(report?.entries.map((it) => entryPlace(it.id))).toEqual([
    { frameId: 0, id: 'm1' },
    { frameId: 0, id: 'm2' },
    { frameId: 4, id: 'm1' },
  ]);
});

test('of the address only the site is kept', async () => {
  await keepReport(
    { ...frame(0), url: 'https://mail.example/search/a@b.example?q=subject#id' },
    holds(['a']),
  );
  expect(JSON.stringify(await fake.browser.storage.session.get(null))).not.toMatch(/a@b|subject|#id/);
  fake.browser.frames = [{ frameId: 0, documentId: 'D0' }];
  expect((await tabReport(1))?.url).toBe('https://mail.example/');
});

test('a frame that has gone, or holds another document now, is left out', async () => {
  await keepReport(frame(0), holds(['a']));
  await keepReport(frame(4), holds(['b']));
  await keepReport(frame(5), holds(['c']));
  fake.browser.frames = [
    { frameId: 0, documentId: 'D0' },
    { frameId: 4, documentId: 'another' },
  ];
  expect((await tabReport(1))?.entries).toHaveLength(1);
});

/** A webmail that opens each mail in a new frame would fill the memory of the session, and the count on the icon. */
test('after a report only living documents count, and gone frames are forgotten', async () => {
  await keepReport(frame(0), holds(['list']));
  for (const opened of [4, 5, 6]) {
    fake.browser.frames = [
      { frameId: 0, documentId: 'D0' },
      { frameId: opened, documentId: `D${opened}` },
    ];
    await keepReport(frame(opened), holds([`mail-${opened}`]));
    const report = await reportAfter(frame(opened));
    expect(report?.entries.map((it) => it.id)).toEqual(['0@list', `${opened}@mail-${opened}`]);
  }
  expect(Object.keys(fake.browser.storage.session.values)).toEqual(['report:1:0', 'report:1:6']);
});

test('a frame with another document is not counted, and what it may have reported meanwhile stays', async () => {
  await keepReport(frame(0), holds(['a']));
  await keepReport(frame(4, 'old'), holds(['b']));
  fake.browser.frames = [
    { frameId: 0, documentId: 'D0' },
    { frameId: 4, documentId: 'new' },
  ];
  expect((await reportAfter(frame(0)))?.entries).toHaveLength(1);
  expect(Object.keys(fake.browser.storage.session.values)).toContain('report:1:4');
});

test('where the tab may not be looked at, what was reported counts', async () => {
  await keepReport(frame(0), holds(['a']));
  expect((await reportAfter(frame(0)))?.entries).toHaveLength(1);
  await keepReport(frame(4), holds(['b']));
  expect((await reportAfter(frame(4)))?.entries).toHaveLength(2);
});

test('a browser that names no documents is asked by frame', async () => {
  await keepReport(frame(0, null), holds(['a']));
  fake.browser.frames = [{ frameId: 0 }];
  expect((await tabReport(1))?.entries).toHaveLength(1);
});

test('a tab without a report, one that cannot be reached and one that was closed have none', async () => {
  expect(await tabReport(1)).toBeNull();
  await keepReport(frame(0), holds(['a']));
  expect(await tabReport(1)).toBeNull();
  expect(await tabReport(11)).toBeNull();
  fake.browser.frames = [{ frameId: 0, documentId: 'D0' }];
  await dropReports(1);
  expect(await tabReport(1)).toBeNull();
});

test('a step goes through the frames that have marks, round once', async () => {
  await keepReport(frame(0), holds([]));
  await keepReport(frame(2), holds(['a']));
  await keepReport(frame(5), holds(['b']));
  let has = [2];
  fake.browser.answer = (frameId) => ({ found: has.includes(frameId ?? 0) });
  expect(await stepMark(1, 1)).toBe(true);
  has = [5];
  expect(await stepMark(1, 1)).toBe(true);
  expect(fake.browser.asked.map((it) => it.frameId)).toEqual([2, 2, 5]);
  has = [];
  expect(await stepMark(1, -1)).toBe(false);
  await dropReports(1);
  await forgetSteps(1);
  expect(fake.browser.storage.session.values).toEqual({});
});

test('an entry is shown by its own frame', async () => {
  fake.browser.answer = () => ({ found: true });
  expect(await gotoEntry(1, '5@m1')).toBe(true);
  expect(fake.browser.asked).toEqual([
    { tabId: 1, frameId: 5, message: { type: 'page.goto', data: { id: 'm1' } } },
  ]);
});

describe('the room of all tabs together', () => {
  const LONG = 2_000;
  const long = holds(Array.from({ length: LONG }, (_, at) => `m${at}`));
  const TABS = 30;

  beforeEach(() => {
    vi.useFakeTimers();
    fake.browser.frames = [{ frameId: 0, documentId: 'D0' }];
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** One long list a tab, one after another; the first tab reports once more when half of them have. */
  async function fill(): Promise<void> {
    for (let tabId = 1; tabId <= TABS; tabId++) {
      vi.advanceTimersByTime(1_000);
      await keepReport({ ...frame(0), tabId }, long);
      if (tabId === TABS / 2) await keepReport({ ...frame(0), tabId: 1 }, long);
    }
  }

  test('is bounded: lists of tabs that have long said nothing are shortened, their number stays right', async () => {
    await fill();
    let listed = 0;
    for (let tabId = 1; tabId <= TABS; tabId++) {
      const report = (await tabReport(tabId))!;
      listed += report.entries.length;
      expect(report.entries.length + report.more).toBe(LONG);
    }
    expect(listed).toBeLessThanOrEqual(MOST_LISTED);
    expect((await tabReport(2))?.entries).toHaveLength(SHORT_LIST);
    expect((await tabReport(TABS))?.entries).toHaveLength(LONG);
    expect(JSON.stringify(fake.browser.storage.session.values).length).toBeLessThan(8_000_000);
  });

  test('a browser with less of it keeps what was reported last', async () => {
    const { session } = fake.browser.storage;
    const set = session.set.bind(session);
    session.set = (items) => {
      const next = { ...session.values, ...items };
      return JSON.stringify(next).length > 1_000_000 ? Promise.reject(new Error('quota')) : set(items);
    };
    await fill();
    expect((await tabReport(TABS))?.entries).toHaveLength(LONG);
    expect(await tabReport(1)).toMatchObject({ more: LONG - SHORT_LIST });
    await keepReport({ ...frame(0), tabId: 99 }, holds(['a']));
    expect((await tabReport(99))?.entries).toHaveLength(1);
    session.set = () => Promise.reject(new Error('quota'));
    await expect(keepReport(frame(0), long)).rejects.toThrow('quota');
  });
});
