import { describe, expect, it } from 'vitest';
import { createPace } from './pace.ts';

/** A pace on a clock that the test moves. */
function paceAt() {
  let now = 0;
  const pace = createPace(() => now);
  return { ...pace, pass: (ms: number) => void (now += ms) };
}

describe('createPace', () => {
  it('lets a page that shows something new be read without a wait', () => {
    const { spend, wait, pass } = paceAt();
    expect(wait(0)).toBe(0);
    spend(30);
    pass(20);
    spend(15);
    expect(wait(0)).toBe(0);
  });

  it('takes no more than a two-hundredth of the time of a page that never rests, and looks at it twice a second at least', () => {
    const { spend, wait, pass } = paceAt();
    let worked = 0;
    let longest = 0;
    for (let at = 0; at < 60_000;) {
      const waited = Math.max(16, wait(16));
      longest = Math.max(longest, wait(16));
      pass(waited + 2);
      at += waited + 2;
      spend(2);
      worked += 2;
    }
    expect(worked).toBeLessThanOrEqual(50 + 300 + 2 * 2);
    expect(worked).toBeGreaterThan(250);
    expect(longest).toBeLessThanOrEqual(500);
  });

  it('looks twice a second even where each look is dear', () => {
    const { spend, wait } = paceAt();
    spend(5_000);
    expect(wait(0)).toBe(500);
  });

  it('forgets what was spent once the page has rested', () => {
    const { spend, wait, pass } = paceAt();
    spend(5_000);
    pass(400);
    expect(wait(0)).toBe(500);
    expect(wait(301)).toBe(0);
    expect(wait(0)).toBe(0);
  });
});
