import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { admit, type Handlers } from '#lib/ext/gate.ts';
import { MOST_OBSERVATIONS } from '#lib/ext/payloads.ts';
import { fault } from '#lib/tally/clean.ts';
import type { Observation } from '#lib/tally/observation.ts';
import { seen } from '../store/sample.ts';
import { TIMES } from './mutate.ts';

const ORIGIN = 'chrome-extension://own/';
const PAGE = {
  id: 'own',
  url: 'https://mail.google.com/x',
  frameId: 0,
  documentId: 'D',
  tab: { id: 7, url: 'https://mail.google.com/' },
};

/** Knocks as a page; the observations let in, or null. */
async function knock(message: unknown): Promise<readonly Observation[] | null> {
  let taken: readonly Observation[] | null = null;
  const handlers = {
    'page.observed': ({ observations }: { observations: Observation[] }) => {
      taken = observations;
      return { counted: 0, duplicates: 0 };
    },
    'engine.load': () => ({ loaded: true }),
    'languages.load': () => ({ loaded: true }),
    'card.load': () => ({ loaded: true }),
    'page.report': () => ({}),
  } as unknown as Handlers;
  const answer = await admit(message, PAGE as never, handlers, 'own', ORIGIN);
  expect(answer).toBeTypeOf('object');
  return taken;
}

const FIELDS = Object.keys(seen('a')).sort();

const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    -1,
    NaN,
    Infinity,
    1e308,
    550.5,
    null,
    undefined,
    true,
    '',
    'x'.repeat(10_000),
    '2026-02-30',
    '9999-12-31',
    '__proto__',
    'import:ses',
    'roundcube',
    'a@b.example',
    '5.1.1\n',
    [],
    {},
    [[]],
    { toString: 'x' },
    Symbol.iterator,
    10n,
    () => 1,
  ),
  fc.anything({ maxDepth: 2 }),
);

test('whatever a field is made to be, only what is whole gets in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...FIELDS, 'count', 'total', '__proto__', 'same'), nasty), {
        maxLength: 3,
      }),
      fc.constantFrom('gmail', 'roundcube', '', 'import:ses', 'GMAIL', '../x'),
      async (changes, site) => {
        const forged: Record<string, unknown> = { ...seen('a') };
        for (const [field, value] of changes)
          Object.defineProperty(forged, field, { value, enumerable: true, configurable: true });
        const taken = await knock({
          type: 'page.observed',
          data: { site, observations: [seen('b', { source: site }), forged] },
        });
        for (const it of taken ?? []) {
          expect(Object.keys(it).sort()).toEqual(FIELDS);
          expect(it.source).toBe(site);
          expect(fault(it)).toBeNull();
        }
      },
    ),
    { numRuns: 6_000 * TIMES },
  );
});

test.each<[string, unknown]>([
  ['a count', [{ ...seen('a'), count: 1e9 }]],
  ['a negative count', [{ ...seen('a'), count: -5 }]],
  ['a tally', { ...seen('a'), count: 3 }],
  ['another site', [seen('a', { source: 'roundcube' })]],
  ['an import', [seen('a', { source: 'import:ses' })]],
  ['more than a message may hold', Array.from({ length: MOST_OBSERVATIONS + 1 }, (_, n) => seen(`${n}`))],
  ['an array that only says how long it is', { length: 3, 0: seen('a') }],
  ['a hole', [seen('a'), , seen('b')]], // oxlint-disable-line no-sparse-arrays
  ['totals beside the events', Object.assign([seen('a')], { totals: { bounce: 9 } })],
])('%s does not make a number', async (name, observations) => {
  const taken = await knock({ type: 'page.observed', data: { site: 'gmail', observations } });
  // An array's own properties do not travel; its one event does.
  if (name.startsWith('totals')) expect(taken).toHaveLength(1);
  else expect(taken).toBeNull();
});

test('no message of any shape reaches more than its own handler', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record(
        {
          type: fc.oneof(fc.constantFrom('page.observed', 'page.report', 'tab.read', 'erase'), fc.string()),
          data: fc.anything({ maxDepth: 3, withBigInt: true, withSparseArray: true }),
          site: fc.anything(),
        },
        { requiredKeys: [] },
      ),
      async (message) => {
        const taken = await knock(message);
        for (const it of taken ?? []) expect(fault(it)).toBeNull();
      },
    ),
    { numRuns: 4_000 * TIMES },
  );
});
