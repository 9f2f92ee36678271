import { describe, expect, it } from 'vitest';
import { readMoment } from './moment.ts';

const now = new Date(2026, 10, 28, 12, 0);

describe('when something happened', () => {
  it.each([
    ['2026-11-20 15:12:07', '2026-11-20T15:12'],
    ['2026/11/20 15:12', '2026-11-20T15:12'],
    ['20.11.2026, 15:12', '2026-11-20T15:12'],
    ['[20/Nov/2026:15:12:07 +0000]', '2026-11-20T15:12'],
    ['20-Nov-2026 15:12', '2026-11-20T15:12'],
    ['Fri, 20 Nov 2026 15:12:07 +0000', '2026-11-20T15:12'],
    ['Nov 20 15:12:07', '2026-11-20T15:12'],
    ['Fri Nov 20 15:12:07 2026', '2026-11-20T15:12'],
    ['Fri Nov 21 15:12:07 UTC 2025', '2025-11-21T15:12'],
    ['Nov. 20, 2026, 3:12 p.m.', '2026-11-20T15:12'],
    ['Dec 24 15:12', '2025-12-24T15:12'],
    ['20 Nov 2026', '2026-11-20'],
  ])('%s', (text, minute) => {
    expect(readMoment(text, now)).toEqual({ day: minute.slice(0, 10), minute });
  });

  it.each([
    ['2 days ago', '2026-11-26'],
    ['yesterday', '2026-11-27'],
    ['15:12', '2026-11-28'],
    ['soon', '2026-11-28'],
    ['2027-11-20', '2026-11-28'],
    ['5000 weeks ago', '2026-11-28'],
    ['99999999999999 weeks ago', '2026-11-28'],
  ])('%s has a day and no minute', (text, day) => {
    expect(readMoment(text, now)).toEqual({ day, minute: '' });
  });
});
