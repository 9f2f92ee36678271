import { expect, it } from 'vitest';
import { settledOrder, usualOrder } from './date-order.ts';
import { instantOf } from './time.ts';

it.each([
  [['1/2/2026', '13/2/2026'], 'dmy'],
  [['1/2/2026', '2/13/2026'], 'mdy'],
  [['1/2/2026'], undefined],
  [['2026-02-13'], undefined],
])('%j settle %s', (values, order) => {
  expect(settledOrder(values)).toBe(order);
});

it.each([
  [['2026-02-13', '3/4/2026 10:00'], 'mdy'],
  [['3.4.2026'], 'dmy'],
  [['03-04-2026 10:00:00'], 'dmy'],
  [['2026-02-13T10:00:00Z'], undefined],
  [[], undefined],
])('%j are usually %s, and read so', (values, order) => {
  expect(usualOrder(values)).toBe(order);
  for (const value of order ? values : [])
    expect(instantOf(value, 'utc')).toBe(instantOf(value, 'utc', order as 'mdy' | 'dmy'));
});
