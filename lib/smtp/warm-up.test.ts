import { expect, test } from 'vitest';
import { diagnose } from './index.ts';
import { warmUp } from './warm-up.ts';

test('the first use is had in many steps, and had once', () => {
  const work = warmUp();
  let steps = 0;
  // A reading in between does what is left and takes nothing from the rest.
  for (; !work.next().done; steps++)
    if (steps === 2) expect(diagnose('550 5.1.1 user unknown')[0]!.reply).toBe(550);
  expect(steps).toBeGreaterThan(5);
  expect([...warmUp()]).toHaveLength(0);
});

test('a long text is read in pieces first, and found the same', () => {
  const text = 'The meeting is at ten. '.repeat(1_000) + '\n550 5.1.1 user unknown';
  const before = diagnose(text);
  expect([...warmUp(text)].length).toBeGreaterThan(2);
  expect(diagnose(text)).toEqual(before);
});
