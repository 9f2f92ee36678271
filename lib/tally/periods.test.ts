import { expect, test } from 'vitest';
import { addDays, daysOf, lengthOf, localDay, periodOf, previousPeriod } from './periods.ts';

test.each([
  ['today', '2026-11-23', '2026-11-23'],
  ['7', '2026-11-17', '2026-11-23'],
  ['30', '2026-10-25', '2026-11-23'],
  ['90', '2026-08-26', '2026-11-23'],
] as const)('%s is %s to %s, today included', (choice, from, to) => {
  expect(periodOf(choice, '2026-11-23')).toEqual({ from, to });
});

test('all has no days of its own', () => {
  expect(periodOf('all', '2026-11-23')).toBeNull();
});

test('the period before has the same length and ends the day before', () => {
  expect(previousPeriod({ from: '2026-03-01', to: '2026-03-31' })).toEqual({
    from: '2026-01-29',
    to: '2026-02-28',
  });
  expect(previousPeriod({ from: '2026-11-23', to: '2026-11-23' })).toEqual({
    from: '2026-11-22',
    to: '2026-11-22',
  });
});

test('days run over months, leap days and changes of summer time', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(daysOf({ from: '2026-03-28', to: '2026-03-30' })).toEqual([
    '2026-03-28',
    '2026-03-29',
    '2026-03-30',
  ]);
  expect(lengthOf({ from: '2026-10-24', to: '2026-10-26' })).toBe(3);
  expect(daysOf({ from: '2026-03-30', to: '2026-03-28' })).toEqual([]);
});

test('a day is the one on the wall', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05');
});
