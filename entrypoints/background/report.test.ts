import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '#tests/ext/fake-browser.ts';
import { report } from './report.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof withIcon> }));
vi.mock('wxt/browser', () => fake);

/** A browser whose icon can be looked at. */
const withIcon = () => {
  const shown: string[] = [];
  const nothing = () => Promise.resolve();
  const action = {
    setIcon: nothing,
    setBadgeBackgroundColor: nothing,
    setTitle: nothing,
    setBadgeText: async ({ text }: { text: string }) => void shown.push(text),
  };
  const known = fakeBrowser();
  return { ...known, shown, action, runtime: { ...known.runtime, sendMessage: nothing } };
};

beforeEach(() => {
  fake.browser = withIcon();
});

const frame = { tabId: 1, frameId: 0, documentId: 'D', url: 'https://mail.example/', frameUrl: '' };
const entry = {
  category: null,
  reason: null,
  reply: 550,
  status: null,
  provider: null,
  recipientDomain: '',
  permanence: 'unknown',
  neverSent: false,
  tallied: true,
} as const;
const held = { site: 'generic', layoutChanged: false, entries: [{ ...entry, id: 'a' }] };

test('the icon says what the tab holds', async () => {
  await report(frame, held);
  expect(fake.browser.shown).toEqual(['1']);
});

test('the icon says what the frame holds where nothing more can be kept', async () => {
  fake.browser.storage.session.set = () => Promise.reject(new Error('quota'));
  await report(frame, held);
  expect(fake.browser.shown).toEqual(['1']);
});
