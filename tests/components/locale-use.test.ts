import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLocale } from './locale-file.ts';

const ROOT = join(import.meta.dirname, '../..');
const messages = readLocale('en');
const sources = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}', { cwd: ROOT })
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

const key = (dotted: string) => dotted.replaceAll('.', '_');

/** Every key written out in the source: 'ui.popup.title'. */
const written = sources.flatMap(({ file, text }) =>
  [
    ...text.matchAll(
      /['`]((?:ui|category|permanence|address|guide|evidence|actor)\.[A-Za-z0-9_.]*[A-Za-z0-9_])['`]/g,
    ),
  ].map(([, found]) => ({ file, found: found! })),
);
/** Keys put together at run time: `ui.site.${state}` stands for all below "ui.site.". */
const open = sources.flatMap(({ text }) =>
  [
    ...text.matchAll(
      /`((?:ui|category|reason|note|status|reply|permanence|address|guide|evidence|actor)\.[A-Za-z0-9_.]*)\$\{/g,
    ),
  ].map(([, found]) => key(found!)),
);

it('finds the keys in the source', () => {
  expect(written.length).toBeGreaterThan(200);
  expect(open.length).toBeGreaterThan(20);
});

it('has a text for every key the source writes out', () => {
  const missing = written.filter(({ found }) => {
    const joined = key(found);
    // A key handed on as a stem ("ui.options.test" + ".one") is met by what begins with it.
    return !messages.has(joined) && ![...messages.keys()].some((it) => it.startsWith(`${joined}_`));
  });
  expect(missing).toEqual([]);
});

it('has texts for every key that is put together', () => {
  expect(open.filter((stem) => ![...messages.keys()].some((it) => it.startsWith(stem)))).toEqual([]);
});

it('has no text that nobody shows', () => {
  const used = new Set(written.map(({ found }) => key(found)));
  const stems = [...new Set([...used].map((it) => `${it}_`).concat(open))];
  const unused = [...messages.keys()].filter(
    (it) =>
      it.startsWith('ui_') &&
      it !== 'ui_locale' &&
      !used.has(it) &&
      !stems.some((stem) => it.startsWith(stem)),
  );
  expect(unused).toEqual([]);
});
