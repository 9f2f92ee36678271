import { expect, test } from 'vitest';
import { ELLIPSIS_REACH } from '../limits.ts';
import { foldFragment } from '../match/fold.ts';
import { GENERIC } from './index.ts';
import { ALL_LANGUAGES } from './languages/index.ts';

/** What the automaton wants to begin a word. */
const isShortWord = (part: string): boolean => /^[a-z]{1,6}$/.test(part);

/** Where a part may stand in another part, whatever stands around that. */
const placesIn = (part: string, whole: string): number[] => {
  const places: number[] = [];
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) {
    const begins = at === 0 ? isShortWord(whole) : !/\p{L}/u.test(whole[at - 1]!);
    if (begins || !isShortWord(part)) places.push(at);
  }
  return places;
};

type Parts = readonly string[];
const partsOf = (fragment: string): Parts => fragment.split(' … ').map(foldFragment);

/** Does every text with the fragment `long` hold `short` as well? `from`: the part of `long` and the offset in it where to look. */
const holds = (long: Parts, short: Parts, from: { part: number; at: number } | null = null): boolean => {
  const [first, ...rest] = short;
  if (first === undefined) return true;
  return long.some((whole, part) =>
    placesIn(first, whole).some((at) => {
      if (from !== null && part < from.part) return false;
      if (from !== null && part === from.part && (at < from.at - 1 || at - from.at > ELLIPSIS_REACH))
        return false;
      // Between two parts there may be as much as a fragment allows, and no more.
      if (
        from !== null &&
        part > from.part &&
        !(part === from.part + 1 && at === 0 && from.at === long[from.part]!.length)
      )
        return false;
      return holds(long, rest, { part, at: at + first.length });
    }),
  );
};

test.each([
  ['message is too large', 'too large', true],
  ['mailbox full', 'mailbox … full', true],
  ['mailbox … is full', 'mailbox … full', false],
  ['the mailbox … overflowed', 'mailbox … overflowed', true],
  ['the mailbox … full now', 'mailbox … full', false],
  ['no such addressee', 'no such address', true],
  ['overquota', 'quota', false],
  ['over quota', 'quota', true],
  ['Postfach überfüllt', 'überfüllt', true],
])('“%s” holds “%s”: %s', (long, short, expected) => {
  expect(holds(partsOf(long), partsOf(short))).toBe(expected);
});

const LISTS: readonly (readonly [of: string, list: readonly string[]])[] = [
  // Not of providers: how long a provider's words are says how sure they are.
  ...[...GENERIC, ...ALL_LANGUAGES.flatMap(({ rules }) => rules)].flatMap(
    ({ id, any = [], none = [] }) =>
      [
        [id, any],
        [`"none" of ${id}`, none],
      ] as const,
  ),
  ...ALL_LANGUAGES.flatMap(
    ({ id, notices, failures = [] }) =>
      [
        [`notices of ${id}`, notices],
        [`failures of ${id}`, failures],
      ] as const,
  ),
];

test('a fragment stands in a list for what no other of it says', () => {
  const spare: string[] = [];
  for (const [of, list] of LISTS) {
    const all = list.map((fragment) => ({ fragment, parts: partsOf(fragment) }));
    all.forEach((long, at) => {
      const short = all.find(
        (other, index) =>
          index !== at && holds(long.parts, other.parts) && (index < at || !holds(other.parts, long.parts)),
      );
      if (short) spare.push(`${of}: “${long.fragment}” — “${short.fragment}” takes each text that it takes`);
    });
  }
  expect(
    spare,
    'Take the longer one out: it weighs in every page and decides nothing. Where said(…) makes it, take the word out of its list, or the hand-written fragment that makes it spare.',
  ).toEqual([]);
});
