import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportOverrides, importOverrides } from './override-file.ts';
import { parseOverrides } from './overrides.ts';
import { parsePolicy } from './policy.ts';
import { DEFAULTS, migrate } from './settings.ts';

const anyFields = (names: readonly string[]) =>
  fc.record(
    Object.fromEntries(
      names.map((name) => [
        name,
        fc.oneof(
          fc.constantFrom<unknown>(
            true,
            'dark',
            'Mailbox',
            'over-quota',
            '5.1.1',
            550,
            30,
            null,
            'some words',
          ),
          fc.anything(),
        ),
      ]),
    ),
    { requiredKeys: [] },
  );

test('whatever is stored as settings, what is read are settings', () => {
  fc.assert(
    fc.property(anyFields(Object.keys(DEFAULTS)), (stored) => {
      const settings = migrate({ ...stored, version: 2 });
      expect(Object.keys(settings).toSorted()).toEqual(Object.keys(DEFAULTS).toSorted());
      expect(migrate(settings)).toEqual(settings);
      for (const key of [
        'marks',
        'hover',
        'badges',
        'menu',
        'counting',
        'history',
        'toolbarBadge',
        'alarms',
      ] as const)
        expect(settings[key]).toBeTypeOf('boolean');
    }),
  );
});

test('whatever is stored as choices either is refused or comes back the same', () => {
  fc.assert(
    fc.property(fc.array(anyFields(['text', 'reply', 'status', 'category', 'reason', 'more'])), (stored) => {
      let read;
      try {
        read = parseOverrides(stored);
      } catch {
        return;
      }
      expect(importOverrides(exportOverrides(read))).toEqual(read);
    }),
  );
});

test('looks of a category that is none are no looks', () => {
  const looks = { mailbox: { color: 'teal' } };
  expect(migrate({ version: 2, looks }).looks).toEqual(looks);
  expect(migrate({ version: 2, looks: { ...looks, other: { color: 'teal' } } }).looks).toEqual({});
  expect(migrate({ version: 2, looks: { mailbox: { color: 'url(x)' } } }).looks).toEqual({});
});

test('whatever an administrator wrote, a policy is read', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), anyFields(['sites', 'overrides', 'retention', 'looks', 'sync'])),
      (stored) => {
        expect(Object.keys(parsePolicy(stored)).toSorted()).toEqual([
          'looks',
          'overrides',
          'retention',
          'sites',
          'sync',
        ]);
      },
    ),
  );
});
