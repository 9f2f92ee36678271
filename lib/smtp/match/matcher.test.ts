import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton } from './automaton.ts';
import { foldFragment } from './fold.ts';
import { compileMatcher, type Condition, type Matcher } from './matcher.ts';

const buildMatcher = (conditions: Parameters<typeof compileMatcher>[0]): Matcher => {
  const work = compileMatcher(conditions);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};

const holds = (condition: Condition, text: string): boolean =>
  buildMatcher([{ ...condition, group: 0 }])
    .read(text, text.length)
    .find(0, text.length, 0).length > 0;

describe('a fragment is found', () => {
  it.each([
    ['whatever its case', 'user unknown', 'USER Unknown'],
    ['over any white space', 'user unknown', 'user \u00a0\n\tunknown'],
    ['without its accents', 'boite pleine', 'Boîte pleine'],
    ['decomposed', 'boîte', 'boi\u0302te'],
    ['with silent characters inside', 'mailbox full', 'mail\u00adbox\u200b full'],
    ['with a typographic apostrophe', "doesn't exist", 'doesn’t exist'],
    [
      'over the repeated codes of a long reply',
      'that you tried',
      '550-5.1.1 The account that\r\n550-5.1.1 you tried',
    ],
    ['over repeated codes without status', 'no such user', '550-no such\n550 user'],
    ['over the marks of a transcript', 'no such user', '<<< 550-no such\n<<< 550 user'],
    ['in parts', 'mailbox … full', 'mailbox of joe is full'],
    ['in Japanese', '存在しません', 'アドレスは存在しません。'],
    ['at the start of a text as after a blank', ' rbl ', 'RBL says no'],
  ])('%s', (_, fragment, text) => {
    expect(holds({ any: [fragment] }, text)).toBe(true);
  });

  it.each([
    ['a short word inside a longer one', 'uce', 'reduce'],
    ['parts too far apart', 'mailbox … full', `mailbox ${'x'.repeat(120)} full`],
    ['parts in the wrong order', 'full … mailbox', 'mailbox full'],
    ['another reply’s code between the words', 'no such user', '550-no such\n551 user'],
  ])('but not %s', (_, fragment, text) => {
    expect(holds({ any: [fragment] }, text)).toBe(false);
  });
});

describe('a condition', () => {
  it('wants all of all and none of none', () => {
    const condition = { any: ['quota'], all: ['mailbox'], none: ['sending'] };
    expect(holds(condition, 'mailbox quota')).toBe(true);
    expect(holds(condition, 'quota')).toBe(false);
    expect(holds(condition, 'sending mailbox quota')).toBe(false);
  });

  it('is asked of a stretch only', () => {
    const matcher = buildMatcher([{ any: ['quota'], group: 0 }]);
    const reading = matcher.read('over quota | fine', 17);
    expect(reading.find(0, 10, 0)).toEqual([{ index: 0, fragment: 'quota', size: 5, first: 10, end: 10 }]);
    expect(reading.find(11, 17, 0)).toEqual([]);
  });

  it('answers to its group', () => {
    const reading = buildMatcher([
      { any: ['a'], group: 0 },
      { any: ['a'], group: 1 },
    ]).read('a', 1);
    expect(reading.find(0, 1, 1).map(({ index }) => index)).toEqual([1]);
  });
});

describe('the automaton', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 6 });

  it('finds just what searching one by one finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          letters.map((word) => `.${foldFragment(word.trim() || 'a')}.`),
          { minLength: 1, maxLength: 20 },
        ),
        fc.array(letters, { maxLength: 30 }),
        (words, parts) => {
          const text = parts.map((part) => `.${part.trim()}.`).join('');
          const { count, id } = buildAutomaton(words).scan(text, 0, text.length);
          const found = new Set(id.slice(0, count));
          const folded = foldFragment(text);
          words.forEach((word, index) =>
            expect(found.has(index), `${word} in ${text}`).toBe(folded.includes(word)),
          );
        },
      ),
    );
  });

  it('reads each unit once, however many fragments overlap', () => {
    const words = Array.from({ length: 12 }, (_, length) => 'a'.repeat(length + 7));
    const automaton = buildAutomaton(words);
    const text = 'a'.repeat(50_000);
    automaton.scan(text, 0, text.length);
    expect(automaton.steps()).toBeLessThanOrEqual(text.length + 1);
  });
});
