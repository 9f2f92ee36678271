import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { snapshots } from '../../tests/pages/snapshot.ts';
import { generic } from './generic.ts';
import { patternsOf, SITES, siteById, siteFor } from './index.ts';

/** Files of the folder that are no surface. */
const NOT_SITES = ['site', 'index', 'generic', 'match-pattern', 'words'];
const folder = new URL('.', import.meta.url);
const PAGES = snapshots();
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3))
  .filter((name) => !NOT_SITES.includes(name));

test('every site file is in the list, once', () => {
  expect(SITES.map((site) => site.id).sort()).toEqual(files.sort());
  for (const file of files) {
    expect(readFileSync(new URL(`${file}.ts`, folder), 'utf8')).toContain(`id: '${file}'`);
  }
});

describe.each(SITES.map((site) => [site.id, site] as const))('%s', (id, site) => {
  test('is found by its id and shown by a name', () => {
    expect(siteById(id)).toBe(site);
    expect(site.name.trim()).not.toBe('');
  });

  test('can be recognised: by legal patterns for whole hosts, or by a fingerprint', () => {
    for (const pattern of patternsOf(site))
      expect(pattern).toMatch(/^https?:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*\/\*$/);
    expect(site.matches.length + (site.fingerprint?.length ?? 0)).toBeGreaterThan(0);
    if (site.frameMatches) expect(site.matches.length).toBeGreaterThan(0);
  });

  test('is asked for at its own hosts', () => {
    for (const pattern of patternsOf(site)) {
      expect(siteFor(pattern.replace('*.', 'canary.').replace(/\*$/, 'path?query#hash')).id).toBe(id);
    }
  });

  test('was compared with the product on a day', () => {
    expect(site.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(site.asOf))).toBe(false);
  });

  test('has columns and words as the reader folds them', () => {
    for (const rows of site.rows ?? []) {
      for (const words of Object.values(rows.columns ?? {})) {
        for (const word of words.filter((entry) => !entry.startsWith('css:'))) {
          expect(word).toBe(word.toLowerCase());
          expect(word).toMatch(/^[\p{L}\p{N}/ -]+$/u);
        }
        expect(new Set(words).size).toBe(words.length);
      }
      for (const word of [...(rows.delivered ?? []), ...(rows.neverSent ?? [])])
        expect(word).toBe(word.toLowerCase());
    }
  });

  test('claims no header for two columns', () => {
    for (const rows of site.rows ?? []) {
      const words = Object.values(rows.columns ?? {}).flat();
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });

  test('has a snapshot page', () => {
    const shown = PAGES.find(({ name }) => name === id);
    expect(shown).toBeDefined();
    const { expected, file } = shown!;
    expect(expected.site).toBe(id);
    const byHost = siteFor(expected.url);
    if (site.matches.length > 0 && byHost !== generic) expect(byHost).toBe(site);
    if (byHost === generic) expect(new URL(expected.url).hostname).toMatch(/\.example$/);
    for (const name of ['index.html', ...Object.values(expected.frames ?? {})])
      expect(file(name)).toContain('<html');
  });
});

test('an unknown host is read generically, a broken address too', () => {
  expect(siteFor('https://anything.example/x')).toBe(generic);
  expect(siteFor('not an address')).toBe(generic);
});
