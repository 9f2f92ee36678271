import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { FORMATS } from '#lib/imports/formats/index.ts';
import { ALL_LANGUAGES } from '#lib/smtp/rules/languages/index.ts';
import { SINKS } from '../scripts/sinks.ts';
import { readLocale } from './components/locale-file.ts';

/** The rules of the house that no linter knows. Each failure names the file and says what to do instead. */

const ROOT = join(import.meta.dirname, '..');
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: ROOT,
})
  .toString()
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));
const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const isCode = (file: string): boolean => /\.tsx?$/.test(file);
const isTest = (file: string): boolean => file.startsWith('tests/') || /\.test\.tsx?$/.test(file);
/** Code that reaches people. */
const SHIPPED = FILES.filter(
  (file) => isCode(file) && !isTest(file) && /^(lib|components|entrypoints)\//.test(file),
);
/** Tables of facts: long because there are many facts. */
const isData = (file: string): boolean =>
  /^lib\/smtp\/(rules|catalogue)\//.test(file) || file.endsWith('.examples.ts') || file.startsWith('tests/');

/** The source without comments, so that a rule may be spoken of. Strings stay. */
const withoutComments = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');

test('a file has one idea and at most 300 lines; only tables of facts may be longer', () => {
  const long = FILES.filter((file) => isCode(file) && !isData(file) && text(file).split('\n').length > 301);
  expect(long, 'Split the file by idea: one exported thing and what only it needs.').toEqual([]);
});

test('no drawers: a file is named by what is in it', () => {
  const drawers = FILES.filter(
    (file) =>
      isCode(file) && /^(utils?|helpers?|constants?|common|misc|shared|types?)\.tsx?$/.test(basename(file)),
  ).filter((file) => file !== 'lib/imports/types.ts');
  expect(drawers, 'Name the file by the one idea in it; put a constant beside the code it limits.').toEqual(
    [],
  );
});

test('files are kebab-case, components PascalCase', () => {
  const odd = FILES.filter(isCode).filter((file) => {
    const name = basename(file).replace(/\.(test|examples|content|worker|d)?\.?tsx?$/, '');
    return (
      !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(name) &&
      !(file.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*$/.test(name))
    );
  });
  expect(odd, 'Rename: kebab-case.ts, or PascalCase.tsx for a component.').toEqual([]);
});

test('every exported function of lib says what it does', () => {
  const silent: string[] = [];
  for (const file of SHIPPED.filter((it) => it.startsWith('lib/'))) {
    const lines = text(file).split('\n');
    lines.forEach((line, at) => {
      const name = /^export (?:async )?function\*? ?(\w+)|^export const (\w+) =.*(?:=>|\($|function)/.exec(
        line,
      );
      if (!name) return;
      // The line before, or the one before an overload or a lint comment.
      let above = at - 1;
      while (/^(export (async )?function|\/\/ oxlint)/.test(lines[above] ?? '')) above--;
      if (!/\*\/\s*$/.test(lines[above] ?? '')) silent.push(`${file}:${at + 1} ${name[1] ?? name[2]}`);
    });
  }
  expect(silent, 'Add /** … */ above: what it does, units, what it throws. Not how.').toEqual([]);
});

test('what is exported is used: elsewhere, or where it stands', () => {
  const users = new Map<string, number>();
  for (const file of FILES.filter((it) => isCode(it) || it.endsWith('.html')))
    for (const word of text(file).match(/[A-Za-z_$][\w$]*/g) ?? [])
      users.set(word, (users.get(word) ?? 0) + 1);
  const dead = FILES.filter((file) => isCode(file) && !file.endsWith('.examples.ts')).flatMap((file) =>
    [...text(file).matchAll(/^export (?:async )?(?:function\*?|const|let|type|class|interface) ([\w$]+)/gm)]
      .filter(([, name]) => users.get(name!) === 1)
      .map(([, name]) => `${file}: ${name}`),
  );
  expect(dead, 'Take it out; the history keeps it.').toEqual([]);
});

test.each(SINKS)('no %s in what is shipped', (_, pattern, instead) => {
  const found = SHIPPED.filter((file) => pattern.test(withoutComments(text(file))));
  expect(found, instead).toEqual([]);
});

test('in a page nothing is asked of a document by its plain name', () => {
  const PLAIN = /\b(doc|document|ownerDocument)[!?]?\.\w+|\.ownerDocument\b/g;
  const found = SHIPPED.filter((file) =>
    /^(lib\/page|entrypoints\/(overlay\.content|engine|card|around))\//.test(file),
  ).flatMap((file) => [...withoutComments(text(file)).matchAll(PLAIN)].map(([asked]) => `${file}: ${asked}`));
  expect(
    found,
    'A mail can hold <img name="body">, and then `document.body` is that image. Write past(document, "body"), or docOf(node) for its document (lib/page/past-fields.ts).',
  ).toEqual([]);
});

test('nothing of the machine it was written on, and no host of a package registry', () => {
  const places = [
    ['/wo', 'rk/'],
    ['/ho', 'me/'],
    ['/Us', 'ers/'],
    ['/tm', 'p/h/'],
    ['registry.npm', 'js.org'],
    ['registry.', 'yarnpkg'],
    ['npm', 'mirror'],
    ['artifact', 'ory'],
  ].map((halves) => halves.join(''));
  const found = FILES.filter(
    (file) => !/\.(png|eml|ico|woff2?)$/.test(file) && !file.startsWith('tests/mails/'),
  ).flatMap((file) => {
    const source = text(file);
    return places
      .filter(
        (place) => source.includes(place) && !/[a-z0-9]/i.test(source[source.indexOf(place) - 1] ?? ' '),
      )
      .map((place) => `${file}: ${place}`);
  });
  expect(found, 'Use a path relative to the project, or a temporary folder from node:os.').toEqual([]);
});

test('no test is skipped or alone, no task is left in the code', () => {
  const marks = new RegExp(
    [
      String.raw`\b(test|it|describe)\.(skip|only|todo)\b`,
      `\\bTO${'DO'}\\b`,
      `\\bFIX${'ME'}\\b`,
      `\\bX${'XX'}\\b`,
    ].join('|'),
  );
  const found = FILES.filter((file) => isCode(file) && marks.test(text(file)));
  expect(found, 'Finish it, or write it down outside of the code.').toEqual([]);
});

/** Where an end-to-end test may speak of time, how often, and what for. */
const TIMED: Readonly<Record<string, readonly [uses: number, why: string]>> = {
  'tests/e2e/browsers.ts': [1, 'looks again and again until a state is reached'],
  'tests/e2e/run.ts': [2, 'ends a case that hangs: the timer and its type'],
  'tests/e2e/page-timers.ts': [1, 'comes after the timers of the same page that were set before'],
  'tests/e2e/cases/counting.ts': [2, 'a page that is written letter by letter, and one that is busy'],
  'tests/e2e/cases/counting-written.ts': [7, 'scripts of pages that write their frames late'],
  'tests/e2e/cases/hostile.ts': [2, 'scripts of hostile pages'],
  'tests/e2e/cases/hostile-fights.ts': [2, 'scripts of hostile pages'],
  'tests/e2e/cases/hostile-restless.ts': [1, 'a page that answers a click some time later'],
  'tests/e2e/cases/ui-pages.ts': [1, 'reloads once the call that asked for it has returned'],
};

test('end-to-end tests wait for a state, never for a time', () => {
  const WAITS = /\b(?:setTimeout|setInterval|waitForTimeout|timers\/promises)\b/g;
  const found = Object.fromEntries(
    FILES.filter((file) => isCode(file) && file.startsWith('tests/e2e/'))
      .map((file) => [file, [...withoutComments(text(file)).matchAll(WAITS)].length] as const)
      .filter(([, uses]) => uses > 0),
  );
  const allowed = Object.fromEntries(Object.entries(TIMED).map(([file, [uses]]) => [file, uses]));
  expect(
    found,
    'A busy machine is late, a fast one has waited for nothing. For what shall happen: until(…). For what shall not: let something later happen and wait for that, as ctx.expectNoMore, ctx.putLast and afterOurTimers do. A time that belongs to the page under test is named in TIMED.',
  ).toEqual(allowed);
});

test('imports name the file, with its ending', () => {
  const bare = FILES.filter(isCode).flatMap((file) =>
    [...withoutComments(text(file)).matchAll(/from '((?:\.{1,2}|#lib|#components|#tests)\/[^']+)'/g)]
      .filter((it) => !/\.(tsx?|json|css)(\?\w+)?$/.test(it[1]!))
      .map((it) => `${file}: ${it[1]}`),
  );
  expect(bare, 'Write the ending (.ts, .tsx): the same file runs in Node and in the bundle.').toEqual([]);
});

const MESSAGES = readLocale('en');
/** Keys the code asks for: those written out, and the fixed beginning of those put together. */
const KEY =
  /(?<![\w.])(?:text|translate|t|words)\(\s*(['"`])((?:ui|category|reason|status|reply|guide|permanence|actor|address|evidence|note)\.[^'"`]*)\1/g;

test('every text the code asks for is in the locale file', () => {
  const missing: string[] = [];
  for (const file of SHIPPED) {
    for (const [, , key] of text(file).matchAll(KEY)) {
      const [fixed] = key!.split('${');
      const name = fixed!.replaceAll('.', '_');
      const there = key!.includes('${')
        ? [...MESSAGES.keys()].some((it) => it.startsWith(name))
        : MESSAGES.has(name);
      if (!there) missing.push(`${file}: ${key}`);
    }
  }
  expect(missing, 'Add the text to locales/en.yml under its key.').toEqual([]);
});

test('nothing that a scaffold wrote waits to be filled in', () => {
  const left = FILES.filter((file) => file.startsWith('lib/') && /replace me/i.test(text(file)));
  expect(left, 'Write what the provider says, or take the rule out (docs/adding-a-rule.md).').toEqual([]);
});

test('every surface is in the list of surfaces', () => {
  const index = text('lib/sites/index.ts');
  const unlisted = FILES.filter((file) => /^lib\/sites\/[^/]+\.ts$/.test(file) && !isTest(file))
    .filter((file) => /= defineSite\(/.test(text(file)) && basename(file) !== 'site.ts')
    .filter((file) => !index.includes(`'./${basename(file)}'`));
  expect(unlisted, 'Import it in lib/sites/index.ts and put it into SITES, or it is never asked.').toEqual(
    [],
  );
});

test.each([
  ['README.md', `Imports ${FORMATS.length} export formats`],
  ['docs/store/listing.md', `reads ${FORMATS.length} kinds of export files`],
  ['docs/architecture.md', `phrases in ${ALL_LANGUAGES.length} languages`],
])('%s says: %s', (file, words) => {
  expect(text(file), 'The list has another length now: say so.').toContain(words);
});

test('what is said to be kept is in the documents', () => {
  const privacy = text('docs/privacy.md');
  for (const word of ['day', 'domain', 'provider', 'IP', 'keyed hash']) expect(privacy).toContain(word);
  const permissions = text('docs/permissions.md');
  for (const right of ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel']) {
    expect(permissions, `Say in docs/permissions.md why "${right}" is asked for.`).toContain(right);
  }
});
