import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foldFragment } from '../../match/fold.ts';
import { ENGLISH, GENERIC, PROVIDERS } from '../index.ts';
import { ALL_LANGUAGES } from './index.ts';
import { STEMS } from './stems.ts';

const isShortWord = (part: string): boolean => /^[a-z]{1,6}$/.test(part);

/** Does every text with this part hold the stem? One of up to three letters has to begin a word. */
const holds = (part: string, stem: string): boolean => {
  if (!isShortWord(stem) || stem.length > 3) return part.includes(stem);
  for (let at = part.indexOf(stem); at !== -1; at = part.indexOf(stem, at + 1))
    if (at === 0 ? isShortWord(part) : !/\p{L}/u.test(part[at - 1]!)) return true;
  return false;
};

test('every phrase of every other language holds a stem', () => {
  const without: string[] = [];
  for (const { id, notices, failures = [], rules } of ALL_LANGUAGES) {
    if (id === 'en') continue;
    const spoken = rules.flatMap(({ any = [], all = [] }) => (any.length > 0 ? any : all.slice(0, 1)));
    for (const phrase of [...notices, ...failures, ...spoken]) {
      const parts = phrase.split(' … ').map(foldFragment);
      if (!STEMS.some((stem) => parts.some((part) => holds(part, stem)))) without.push(`${id}: ${phrase}`);
    }
  }
  expect(
    without,
    'Nobody would look for it. Add a piece of it to stems.ts that English mail does not use: four letters or more from inside, or the first three of its second word.',
  ).toEqual([]);
});

test('a stem is folded, stands once, and is no short word of a rule that must begin a word', () => {
  const words = new Set(
    [...GENERIC, ...ENGLISH.rules, ...PROVIDERS.flatMap(({ rules }) => rules)]
      .flatMap(({ any = [], all = [], none = [] }) => any.concat(all, none))
      .flatMap((fragment) => fragment.split(' … ').map(foldFragment)),
  );
  expect(STEMS.filter((stem) => foldFragment(stem) !== stem)).toEqual([]);
  expect([...STEMS]).toEqual([...new Set(STEMS)].sort());
  expect(STEMS.filter((stem) => isShortWord(stem) && words.has(stem))).toEqual([]);
});

test('of mails in English only few are looked through for other languages', () => {
  const texts = ['bounces', 'ordinary']
    .flatMap((name) =>
      readFileSync(`${import.meta.dirname}/../../../../tests/corpus/${name}.jsonl`, 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => foldFragment((JSON.parse(line) as { text: string }).text))
    .filter((text) => /^[\0-\x7f]*$/.test(text) && /\b(?:the|is|not|with|for)\b/.test(text));
  const held = texts.filter((text) => STEMS.some((stem) => holds(` ${text}`, stem)));
  expect(texts.length).toBeGreaterThan(100);
  expect(held.length / texts.length, `A stem is an English word: ${held[0]}`).toBeLessThan(0.1);
});
