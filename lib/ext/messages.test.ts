import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '#tests/ext/fake-browser.ts';
import { answerAsPage, ask, Unanswered } from './messages.ts';

const fake = vi.hoisted(() => ({
  browser: {} as ReturnType<typeof fakeBrowser> & { runtime: { sendMessage?: unknown } },
}));
vi.mock('wxt/browser', () => fake);

beforeEach(() => {
  fake.browser = fakeBrowser();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background that dies so many times before it answers. */
function dies(times: number, answer: unknown) {
  const send = vi.fn(() =>
    send.mock.calls.length > times
      ? Promise.resolve(answer)
      : Promise.reject(new Error('The message port closed before a response was received.')),
  );
  fake.browser.runtime.sendMessage = send;
  return send;
}

test.each([0, 1, 2, 3])('a worker that dies %i times while it answers is asked again', async (times) => {
  const send = dies(times, { loaded: true });
  const answer = ask('engine.load', {});
  await vi.runAllTimersAsync();
  expect(await answer).toEqual({ loaded: true });
  expect(send).toHaveBeenCalledTimes(times + 1);
});

test('a worker that never answers ends in an error, not in an endless wait', async () => {
  dies(99, null);
  const answer = ask('engine.load', {});
  const ended = expect(answer).rejects.toBeInstanceOf(Unanswered);
  await vi.runAllTimersAsync();
  await ended;
});

test('an extension that was reloaded under the page is asked once', async () => {
  const send = dies(99, null);
  fake.browser.runtime.id = undefined as never;
  await expect(ask('engine.load', {})).rejects.toBeInstanceOf(Unanswered);
  expect(send).toHaveBeenCalledTimes(1);
});

test('no report is an answer', async () => {
  dies(0, null);
  expect(await ask('tab.report', { tabId: 1 })).toBeNull();
});

test('a page answers its own extension only, and only until it ends', async () => {
  vi.useRealTimers();
  const life = new AbortController();
  answerAsPage({ 'page.goto': ({ id }) => ({ found: id === 'x' }) }, life.signal);
  const { onMessage } = fake.browser.runtime;
  const send = (sender: object, message: unknown = { type: 'page.goto', data: { id: 'x' } }) =>
    new Promise((resolve) => {
      let taken = false;
      for (const listener of onMessage.listeners) taken ||= listener(message, sender, resolve) === true;
      if (!taken) resolve('nobody');
    });
  expect(await send({ id: 'own' })).toEqual({ found: true });
  expect(await send({ id: 'other' })).toBe('nobody');
  expect(await send({ id: 'own' }, { type: 'page.unknown' })).toBe('nobody');
  expect(await send({ id: 'own' }, null)).toBe('nobody');
  expect(await send({ id: 'own' }, { type: 'page.goto' })).toBeNull();
  life.abort();
  expect(await send({ id: 'own' })).toBe('nobody');
});
