import { expect, it } from 'vitest';
import { Recent } from '#lib/imports/read/recent.ts';

it('holds what was used last, within its limit', () => {
  const recent = new Recent<number>(10);
  recent.set('kept', -1);
  for (let n = 0; n < 1000; n++) {
    recent.set(`once ${n}`, n);
    expect(recent.get('kept')).toBe(-1);
  }
  expect(recent.get('once 999')).toBe(999);
  expect(recent.get('once 0')).toBeUndefined();
  const held = Array.from({ length: 1000 }, (_, n) => recent.get(`once ${n}`)).filter(
    (it) => it !== undefined,
  );
  expect(held.length).toBeLessThanOrEqual(10);
});

it('forgets an entry in either generation', () => {
  const recent = new Recent<number>(4);
  recent.set('a', 1);
  recent.set('b', 2);
  recent.set('c', 3);
  recent.delete('a');
  recent.delete('c');
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([undefined, 2, undefined]);
});
