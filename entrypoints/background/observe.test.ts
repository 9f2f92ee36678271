import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Frame } from '#lib/ext/gate.ts';
import { readFailure } from '#lib/ext/failure.ts';
import { openStore, storedTallies, type Store } from '#lib/store/index.ts';
import { fakeBrowser } from '#tests/ext/fake-browser.ts';
import { seen } from '#tests/store/sample.ts';
import { forgetOld } from './forget-old.ts';
import { observe } from './observe.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('wxt/browser', () => fake);

const FRAME: Frame = {
  tabId: 1,
  frameId: 0,
  documentId: 'D0',
  url: 'https://mail.example/',
  frameUrl: 'https://mail.example/',
};
const today = new Date().toLocaleDateString('sv');

let store: Store;
let databases = 0;
beforeEach(() => {
  fake.browser = fakeBrowser();
  store = openStore({ name: `observe-${++databases}` });
});

const observed = (...keys: string[]) =>
  observe(
    store,
    'generic',
    keys.map((key) => seen(key, { source: 'generic', day: today })),
    FRAME,
  );

const kept = async (): Promise<number> => {
  let count = 0;
  for await (const tally of storedTallies(store)) count += tally.count;
  return count;
};

test('what a page saw is counted once', async () => {
  expect(await observed('a', 'b')).toEqual({ counted: 2, duplicates: 0 });
  expect(await observed('a', 'b')).toEqual({ counted: 0, duplicates: 2 });
  expect(await kept()).toBe(2);
});

test.each([
  ['turned off', { version: 2, counting: false }],
  ['turned off in settings that a newer version has synced', { version: 99, counting: false }],
])('counting that is %s keeps nothing', async (_, settings) => {
  fake.browser.storage.sync.values = { settings };
  expect(await observed('a')).toEqual({ counted: 0, duplicates: 0 });
  expect(await kept()).toBe(0);
});

test('while nobody can say whether counting is wanted the page is asked to send again, and the person is told', async () => {
  const { get } = fake.browser.storage.sync;
  fake.browser.storage.sync.get = () => Promise.reject(new Error('disk'));
  expect(await observed('a')).toEqual({ error: 'unavailable' });
  expect(await kept()).toBe(0);
  expect(await readFailure()).toBe('unavailable');
  fake.browser.storage.sync.get = get;
  expect(await observed('a')).toEqual({ counted: 1, duplicates: 0 });
  expect(await readFailure()).toBeNull();
});

test.each([
  ['the person', { settings: { version: 2, retention: 30 } }, {}],
  ['the administrator', { settings: { version: 2, retention: 0 } }, { retention: 30 }],
])('days older than %s wants are forgotten with the next write', async (_, settings, policy) => {
  const old = [seen('old', { source: 'generic', day: '2020-01-01' })];
  await observe(store, 'generic', old, FRAME);
  expect(await kept()).toBe(1);
  fake.browser.storage.sync.values = settings;
  fake.browser.storage.managed.values = policy;
  await observed('new');
  expect(await kept()).toBe(1);
});

test('old days go when the browser starts, though no bounce was met since', async () => {
  await observe(store, 'generic', [seen('old', { source: 'generic', day: '2020-01-01' })], FRAME);
  await forgetOld(store);
  expect(await kept()).toBe(1);
  fake.browser.storage.sync.values = { settings: { version: 2, retention: 365 } };
  await forgetOld(store);
  expect(await kept()).toBe(0);
});

test('a surface with fixed hosts is believed from those only', async () => {
  const forged = [seen('a', { source: 'gmail', day: today })];
  expect(await observe(store, 'gmail', forged, FRAME)).toEqual({ error: 'refused' });
  expect(await kept()).toBe(0);
});
