import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '#tests/ext/fake-browser.ts';
import { inTurn } from './in-turn.ts';
import { createMenus } from './menus.ts';
import { addOverride, readOverrides } from './overrides.ts';
import { readSettings } from './settings.ts';
import { writeSettings } from './write-settings.ts';
import { offSites, switchSite } from './switches.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('wxt/browser', () => fake);

beforeEach(() => {
  fake.browser = fakeBrowser();
});

test('one after another, in the order asked, past failures', async () => {
  const queue = inTurn();
  const ended: string[] = [];
  const slow = Promise.withResolvers<void>();
  const all = [
    queue(() => slow.promise.then(() => ended.push('first'))),
    queue(() => Promise.reject(new Error('second'))),
    queue(async () => ended.push('third')),
  ];
  slow.resolve();
  const outcomes = await Promise.allSettled(all);
  expect(ended).toEqual(['first', 'third']);
  expect(outcomes.map((it) => it.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('changes of settings made at once are all kept', async () => {
  await Promise.all([writeSettings({ theme: 'dark' }), writeSettings({ hover: false })]);
  expect(await readSettings()).toMatchObject({ theme: 'dark', hover: false });
});

test('sites switched off at once are all off', async () => {
  await Promise.all(['https://a.example/', 'https://b.example/'].map((site) => switchSite(site, false)));
  expect(await offSites()).toEqual(['https://a.example/*', 'https://b.example/*']);
});

test('verdicts given at once are all kept', async () => {
  const verdict = { text: null, status: null, category: 'Blocked', reason: null } as const;
  await Promise.all([550, 554].map((reply) => addOverride({ ...verdict, reply })));
  expect((await readOverrides()).map((it) => it.reply)).toEqual([554, 550]);
});

test('the menu has its line once, however often it is made', async () => {
  const lines: string[] = [];
  Object.assign(fake.browser, {
    contextMenus: {
      removeAll: async () => void lines.splice(0),
      create: ({ id }: { id: string }) => lines.push(id),
    },
  });
  await Promise.all([createMenus(), createMenus(), createMenus()]);
  expect(lines).toEqual(['explain']);
});
