import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { seen } from '#tests/store/sample.ts';
import { admit, type Frame, type Handlers } from './gate.ts';
import { MOST_ENTRIES, MOST_OBSERVATIONS } from './payloads.ts';

const OWN = 'own-id';
const ORIGIN = 'chrome-extension://own-id/';

let asked: [type: string, data: unknown, frame: Frame | null][] = [];
beforeEach(() => {
  asked = [];
});

const note =
  <Answer>(type: string, answer: Answer) =>
  (data: unknown, frame: Frame | null): Answer => {
    asked.push([type, data, frame]);
    return answer;
  };

const handlers: Handlers = {
  'engine.load': note('engine.load', { loaded: true }),
  'languages.load': note('languages.load', { loaded: true }),
  'card.load': note('card.load', { loaded: true }),
  'page.observed': note('page.observed', { counted: 1, duplicates: 0 }),
  'page.uncounted': note('page.uncounted', {}),
  'page.wait': note('page.wait', {}),
  'page.report': note('page.report', {}),
  'tab.report': note('tab.report', null),
  'tab.read': note('tab.read', { started: true }),
  'grants.changed': note('grants.changed', { origins: [] }),
};

const PAGE = {
  id: OWN,
  url: 'https://mail.google.com/x',
  frameId: 3,
  documentId: 'D',
  tab: { id: 7, url: 'https://mail.google.com/' },
};
const POPUP = { id: OWN, url: `${ORIGIN}popup.html` };
const DASHBOARD = {
  id: OWN,
  url: `${ORIGIN}dashboard.html`,
  frameId: 0,
  tab: { id: 9, url: `${ORIGIN}dashboard.html` },
};

const knock = (message: unknown, sender: object): Promise<unknown> =>
  admit(message, sender as never, handlers, OWN, ORIGIN);

const observed = (observations: unknown[], site = 'gmail') => ({
  type: 'page.observed',
  data: { site, observations },
});

test('a page may speak of its own frame', async () => {
  expect(await knock(observed([seen('a')]), PAGE)).toEqual({ counted: 1, duplicates: 0 });
  expect(asked[0]![2]).toEqual({
    tabId: 7,
    frameId: 3,
    documentId: 'D',
    url: 'https://mail.google.com/',
    frameUrl: 'https://mail.google.com/x',
  });
});

test('our own pages may ask for tabs, popup or tab alike', async () => {
  expect(await knock({ type: 'tab.read', data: { tabId: 1 } }, POPUP)).toEqual({ started: true });
  expect(await knock({ type: 'tab.report', data: { tabId: 1 } }, DASHBOARD)).toBeNull();
});

test.each<[string, unknown, object, string]>([
  ['another extension', observed([seen('a')]), { ...PAGE, id: 'other' }, 'sender'],
  [
    'a web page',
    observed([seen('a')]),
    { url: 'https://evil.example/', origin: 'https://evil.example' },
    'sender',
  ],
  ['a page that asks for what ours may', { type: 'tab.read', data: { tabId: 1 } }, PAGE, 'place'],
  [
    'a page with an address that only looks like ours',
    { type: 'grants.changed', data: {} },
    { ...PAGE, url: `https://x/?${ORIGIN}` },
    'place',
  ],
  ['our page that plays a web page', observed([seen('a')]), DASHBOARD, 'place'],
  ['no tab', observed([seen('a')]), { id: OWN, url: 'https://x/' }, 'place'],
  ['no message', null, PAGE, 'message'],
  ['text', 'page.observed', PAGE, 'message'],
  ['an unknown type', { type: 'erase', data: {} }, PAGE, 'type'],
  ['a type from the prototype', { type: 'constructor', data: {} }, PAGE, 'type'],
  ['no data', { type: 'page.observed' }, PAGE, 'shape'],
])('%s is refused', async (_, message, sender, why) => {
  expect(await knock(message, sender)).toEqual({ error: 'refused', why });
  expect(asked).toEqual([]);
});

test.each<[string, unknown]>([
  ['a count', { ...seen('a'), count: 1_000_000 }],
  ['a source of its own choice', seen('a', { source: 'roundcube' })],
  ['an import', seen('a', { source: 'import:ses' })],
  ['no key', seen('')],
  ['a key of a megabyte', seen('x'.repeat(1_000_000))],
  ['a day that is none', seen('a', { day: '2026-02-30' })],
  ['an outcome that is none', { ...seen('a'), outcome: 'opened' }],
  ['a reply beyond all', seen('a', { reply: 5_500 })],
  ['half a reply', seen('a', { reply: 550.5 })],
  ['a status that is none', seen('a', { status: '9.9.9' })],
  ['a category that is none', { ...seen('a'), category: '__proto__' }],
  ['a reason that is none', { ...seen('a'), reason: 'toString' }],
  ['a domain of a book', seen('a', { recipientDomain: 'x'.repeat(254) })],
  ['a missing field', { ...seen('a'), permanence: undefined }],
])('an observation with %s is refused with all of its batch', async (_, observation) => {
  expect(await knock(observed([seen('good'), observation]), PAGE)).toMatchObject({ error: 'refused' });
  expect(asked).toEqual([]);
});

test('a flood is refused', async () => {
  const flood = Array.from({ length: MOST_OBSERVATIONS + 1 }, (_, i) => seen(String(i)));
  expect(await knock(observed(flood), PAGE)).toMatchObject({ error: 'refused' });
  const entries = Array.from({ length: MOST_ENTRIES + 1 }, () => ({}));
  expect(
    await knock({ type: 'page.report', data: { site: 'gmail', layoutChanged: false, entries } }, PAGE),
  ).toMatchObject({
    error: 'refused',
  });
});

test('whatever is sent, the answer is a refusal or what a handler said; nothing is thrown', async () => {
  const type = fc.oneof(fc.constantFrom(...Object.keys(handlers)), fc.string());
  const sender = fc.oneof(fc.constantFrom<object>(PAGE, POPUP, DASHBOARD), fc.object());
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.anything(), fc.record({ type, data: fc.anything() })),
      sender,
      async (message, from) => {
        asked = [];
        const answer = await knock(message, from);
        if (asked.length === 0) expect(answer).toMatchObject({ error: 'refused' });
      },
    ),
    { numRuns: 2_000 },
  );
});
