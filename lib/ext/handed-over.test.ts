import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '#tests/ext/fake-browser.ts';
import { takeOver } from './handed-over.ts';
import { lookUpInSidePanel, onPanelQuery } from './side-panel.ts';
import { openAnswer } from './tabs.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('wxt/browser', () => fake);

const BOUNCE = '<ana@shop.example>: 550 5.1.1 User unknown';
const opened: string[] = [];
let panel: () => Promise<void>;

beforeEach(() => {
  fake.browser = fakeBrowser();
  opened.length = 0;
  panel = () => Promise.resolve();
  Object.assign(fake.browser.runtime, { getURL: (path: string) => `chrome-extension://own${path}` });
  Object.assign(fake.browser.tabs, { create: async ({ url }: { url: string }) => void opened.push(url) });
  Object.assign(fake.browser, { sidePanel: { open: () => panel() } });
});

const query = (url: string) => Object.fromEntries(new URL(url).searchParams);

test('codes go into the address of the answer, which the browser remembers', async () => {
  await openAnswer('550 5.1.1');
  expect(query(opened[0]!)).toEqual({ q: '550 5.1.1' });
  expect(fake.browser.storage.session.values).toEqual({});
});

/** Addresses of pages are written into the browser's history: no text of a mail may stand in one. */
test('a text is left in memory instead, and is gone once it was taken', async () => {
  await openAnswer(BOUNCE);
  const { take = '', ...rest } = query(opened[0]!);
  expect(rest).toEqual({});
  expect(opened[0]).not.toMatch(/ana|shop|unknown/i);
  expect(await takeOver(take)).toBe(BOUNCE);
  expect(await takeOver(take)).toBeNull();
  expect(fake.browser.storage.session.values).toEqual({});
});

test('two answers at once do not take each other’s text', async () => {
  await Promise.all([openAnswer('first text'), openAnswer('second text')]);
  const [first, second] = opened.map((url) => query(url)['take']!);
  expect([await takeOver(first!), await takeOver(second!)]).toEqual(['first text', 'second text']);
});

test('the side panel takes the text it is opened for', async () => {
  await lookUpInSidePanel(1, BOUNCE);
  const heard: string[] = [];
  onPanelQuery((text) => heard.push(text), new AbortController().signal);
  await vi.waitFor(() => expect(heard).toEqual([BOUNCE]));
  expect(fake.browser.storage.session.values).toEqual({});
});

test('a panel that does not open leaves nothing behind', async () => {
  panel = () => Promise.reject(new Error('no panel here'));
  await expect(lookUpInSidePanel(1, BOUNCE)).rejects.toThrow('no panel here');
  expect(fake.browser.storage.session.values).toEqual({});
});
