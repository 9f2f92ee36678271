import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scaffold } from './new-site.ts';

const list = readFileSync(new URL('../lib/sites/index.ts', import.meta.url), 'utf8');

describe('npm run new:site', () => {
  test('writes site, list, page and expectations', () => {
    const files = scaffold('acme-mail', 'app.acme.com', list, '2026-11-23');
    expect([...files.keys()]).toEqual([
      'lib/sites/acme-mail.ts',
      'lib/sites/index.ts',
      'tests/pages/acme-mail/index.html',
      'tests/pages/acme-mail/expected.json',
    ]);
    expect(files.get('lib/sites/acme-mail.ts')).toContain("matches: ['https://app.acme.com/*']");
    expect(JSON.parse(files.get('tests/pages/acme-mail/expected.json')!)).toMatchObject({
      site: 'acme-mail',
    });
  });

  test('puts the surface into the list in its order, and nothing else changes', () => {
    for (const [name, host] of [
      ['acme', 'app.acme.com'],
      ['zz-top', 'mail.zz.example'],
      ['own-host', null],
    ] as const) {
      const edited = scaffold(name, host, list, '2026-11-23').get('lib/sites/index.ts')!;
      const added = edited.split('\n').filter((line) => !list.split('\n').includes(line));
      expect(added).toHaveLength(2);
      expect(edited.split('\n')).toHaveLength(list.split('\n').length + 2);
      const imports = [...edited.matchAll(/^import \{.*\} from '(\.\/[^']+)';$/gm)].map((match) => match[1]!);
      expect(imports).toEqual([...imports].sort());
      const entry = edited.indexOf(`  ${added[1]!.trim()}`);
      expect(entry < edited.indexOf('// By fingerprint')).toBe(host !== null);
      expect(entry).toBeLessThan(edited.indexOf('];'));
    }
  });

  test.each([
    ['Not Kebab', null, 'kebab-case'],
    ['acme', 'https://app.acme.com/', 'host name'],
    ['gmail', null, 'already'],
  ])('refuses %s at %s', (name, host, why) => {
    expect(() => scaffold(name, host, list, '2026-11-23')).toThrow(why);
  });
});
