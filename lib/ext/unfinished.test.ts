import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '#tests/ext/fake-browser.ts';
import { finish, finishLeft } from './unfinished.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('wxt/browser', () => fake);

beforeEach(() => {
  fake.browser = fakeBrowser();
});

test('what was finished is not done by the next worker', async () => {
  const act = vi.fn<() => Promise<unknown>>().mockResolvedValue(undefined);
  await finishLeft(act);
  expect(act).not.toHaveBeenCalled();
  await finish(act);
  await finishLeft(act);
  expect(act).toHaveBeenCalledTimes(1);
});

test('what a worker was ended in is done by the next, once', async () => {
  // It never comes back.
  void finish(() => new Promise(() => {}));
  await vi.waitFor(() => expect(fake.browser.storage.session.values).not.toEqual({}));
  const act = vi.fn<() => Promise<unknown>>().mockResolvedValue(undefined);
  await finishLeft(act);
  await finishLeft(act);
  expect(act).toHaveBeenCalledTimes(1);
});

test('it is done where nothing can be noted', async () => {
  fake.browser.storage.session.set = () => Promise.reject(new Error('no room'));
  const act = vi.fn<() => Promise<unknown>>().mockResolvedValue(undefined);
  await finish(act);
  expect(act).toHaveBeenCalledTimes(1);
});

test('what failed is tried by the next worker', async () => {
  await expect(finish(() => Promise.reject(new Error('the browser said no')))).rejects.toThrow('no');
  const act = vi.fn<() => Promise<unknown>>().mockResolvedValue(undefined);
  await finishLeft(act);
  expect(act).toHaveBeenCalledTimes(1);
});
