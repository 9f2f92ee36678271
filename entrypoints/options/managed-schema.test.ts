import { expect, it } from 'vitest';
import schema from '../../public/managed-schema.json' with { type: 'json' };
import { MARK_COLORS, MARK_LINES } from '#components/mark-style.ts';
import { NO_POLICY } from '#lib/ext/policy.ts';
import { CATEGORIES, CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';

it('describes everything an administrator can set', () => {
  expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(NO_POLICY).toSorted());
  expect(schema.properties.overrides.items.properties.category.enum.toSorted()).toEqual(
    CATEGORIES.toSorted(),
  );
});

it('offers the looks that the options offer, for every category', () => {
  const { blocked, ...others } = schema.properties.looks.properties;
  expect(blocked.properties.color.enum).toEqual(Object.keys(MARK_COLORS));
  expect(blocked.properties.line.enum).toEqual(Object.keys(MARK_LINES));
  expect(['blocked', ...Object.keys(others)]).toEqual(Object.values(CATEGORY_KEY));
  for (const { $ref } of Object.values(others)) expect($ref).toBe(blocked.id);
});
