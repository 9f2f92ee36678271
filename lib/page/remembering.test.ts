import { expect, test } from 'vitest';
import type { Reader } from './findings.ts';
import { remembering } from './remembering.ts';

/** A reader that counts how often it is asked. */
function counting() {
  const asked: string[] = [];
  const reader: Reader = {
    *warmUp() {},
    mayHold: () => true,
    readWho: () => ({}) as never,
    diagnose: (text, { place }) => {
      asked.push(`${place} ${text.length}`);
      return [];
    },
  };
  return { asked, reader: remembering(reader) };
}

test('a text that comes back is not diagnosed again, in another place it is', () => {
  const { asked, reader } = counting();
  const first = reader.diagnose('550 5.1.1', { place: 'page' });
  expect(reader.diagnose('550 5.1.1', { place: 'page' })).toBe(first);
  reader.diagnose('550 5.1.1', { place: 'esp' });
  expect(asked).toEqual(['page 9', 'esp 9']);
});

test('a long text is not kept', () => {
  const { asked, reader } = counting();
  const long = 'x'.repeat(1_501);
  reader.diagnose(long, { place: 'page' });
  reader.diagnose(long, { place: 'page' });
  expect(asked).toHaveLength(2);
});

test('a log without end does not fill the memory', () => {
  const { asked, reader } = counting();
  for (let row = 0; row <= 4_000; row++) reader.diagnose(`row ${row}`, { place: 'page' });
  asked.length = 0;
  reader.diagnose('row 0', { place: 'page' });
  reader.diagnose('row 4000', { place: 'page' });
  expect(asked).toEqual(['page 5']);
});
