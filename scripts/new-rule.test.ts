import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROVIDERS } from '#lib/smtp/rules/providers.ts';
import { scaffold } from './new-rule.ts';

const LIST = readFileSync('lib/smtp/rules/providers.ts', 'utf8');
const onDisk = (path: string): string | null =>
  path === 'lib/smtp/rules/providers.ts' ? LIST : path.includes('acme') ? null : readFileSync(path, 'utf8');

test('a new provider gets a file, examples and a place in the list', () => {
  const files = scaffold('acme-mail', 'over-quota', 'over-quota', onDisk);
  expect([...files.keys()]).toEqual([
    'lib/smtp/rules/acme-mail.ts',
    'lib/smtp/rules/acme-mail.examples.ts',
    'lib/smtp/rules/providers.ts',
  ]);
  expect(files.get('lib/smtp/rules/acme-mail.ts')).toContain("id: 'acme-mail/over-quota'");
  const list = files.get('lib/smtp/rules/providers.ts')!;
  expect(list).toContain("import { acmeMail } from './acme-mail.ts';");
  expect(list).toContain('  acmeMail,\n  ...KNOWN_HOSTS,\n');
});

test('a known provider gets one more rule and keeps the others', () => {
  const files = scaffold('gmx', 'new-thing', 'policy', onDisk);
  expect(files.size).toBe(2);
  const before = onDisk('lib/smtp/rules/gmx.ts')!;
  const after = files.get('lib/smtp/rules/gmx.ts')!;
  expect(after.startsWith(before.slice(0, before.lastIndexOf('\n  ],')))).toBe(true);
  expect(after).toContain("id: 'gmx/new-thing'");
  const examples = files.get('lib/smtp/rules/gmx.examples.ts')!;
  expect(examples).toContain("'gmx/new-thing': {");
  // Said by a host of its own, or the example would be read as nobody's.
  const [, host = ''] = /'gmx\/new-thing': \{\s*takes: \[saidBy\('([^']+)'/.exec(examples) ?? [];
  expect(PROVIDERS.find(({ id }) => id === 'gmx')!.hosts.some((end) => host.endsWith(end))).toBe(true);
});

test.each([
  ['Acme Mail', 'over-quota', 'over-quota', 'no provider id'],
  ['acme', 'Over Quota', 'over-quota', 'no rule name'],
  ['acme', 'box-stuffed', 'box-stuffed', 'no reason'],
  ['gmx', 'spf', 'spf', 'already'],
])('refuses %s / %s', (provider, name, reason, why) => {
  expect(() => scaffold(provider, name, reason, onDisk)).toThrow(why);
});
