import * as fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { builtFiles } from './built-files.ts';
import { codeLengths } from './code-lengths.ts';
import { deflate } from './deflate.ts';
import { zipFile } from './zip-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'bouncelens-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = readFileSync('locales/en.yml');

test('what is deflated inflates to the same', () => {
  const some = fc.array(fc.oneof(fc.constantFrom(65, 66), fc.nat(255)), { minLength: 1, maxLength: 600 });
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 4 }), (bytes, times) => {
      const all = Uint8Array.from(Array.from({ length: times }, () => bytes).flat());
      expect(inflateRawSync(deflate(all)).equals(all)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a real text gets smaller than by zlib', () => {
  const made = deflate(text);
  expect(inflateRawSync(made).equals(text)).toBe(true);
  expect(made.length).toBeLessThan(0.97 * deflateRawSync(text, { level: 9 }).length);
});

test('no code is longer than allowed, and the codes fill the space', () => {
  const counts = Array.from({ length: 40 }, (_, n) => 1.6 ** n);
  const lengths = [...codeLengths(counts, 7)];
  expect(Math.max(...lengths)).toBeLessThanOrEqual(7);
  expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
});

test('any program can read the archive, and it is the same every time', () => {
  const files = [
    { name: 'a/empty.txt', bytes: new Uint8Array() },
    { name: 'a/text.yml', bytes: text },
    { name: 'b.bin', bytes: Uint8Array.of(1, 2, 3) },
  ];
  const made = zipFile(files);
  expect(zipFile(files).equals(made)).toBe(true);
  writeFileSync(join(folder, 'made.zip'), made);
  execFileSync('unzip', ['-q', 'made.zip', '-d', 'out'], { cwd: folder });
  expect(builtFiles(join(folder, 'out')).map(({ name, bytes }) => [name, [...bytes]])).toEqual(
    files.map(({ name, bytes }) => [name, [...bytes]]),
  );
});
