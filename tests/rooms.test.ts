import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

/**
 * What each room may import, as a list of what is allowed: lint names what is forbidden, with advice, and cannot know the package that
 * nobody has thought of yet. `docs/architecture.md` says the same in a table, which is compared here.
 */
type Room = { rooms: readonly string[]; packages: readonly string[] };

const ROOMS: Readonly<Record<string, Room>> = {
  'lib/smtp': { rooms: [], packages: [] },
  'lib/bounce': { rooms: ['smtp'], packages: [] },
  'lib/tally': { rooms: ['smtp', 'bounce'], packages: ['valibot'] },
  'lib/imports': { rooms: ['smtp', 'bounce', 'tally'], packages: ['papaparse', 'postal-mime'] },
  'lib/sites': { rooms: ['smtp'], packages: [] },
  'lib/page': { rooms: ['smtp', 'bounce', 'sites', 'tally', 'components'], packages: [] },
  'lib/store': { rooms: ['smtp', 'tally'], packages: ['idb'] },
  'lib/ext': { rooms: ['smtp', 'tally', 'locales'], packages: ['wxt/browser', 'valibot'] },
  components: {
    rooms: ['smtp', 'tally', 'locales'],
    packages: ['preact', 'preact/hooks', '@preact/signals'],
  },
};

/** What runs in pages of others: without the database, whose place there belongs to the site, and without the readers of files. */
const IN_PAGES = ['overlay.content', 'engine', 'card', 'around'];

const ROOT = join(import.meta.dirname, '..');
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT })
  .toString()
  .split('\n')
  .filter((file) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(file))
  .filter((file) => !/\.(test|d)\.tsx?$/.test(file));

const roomOf = (path: string): string => /^(?:lib|entrypoints)\/[^/]+|^[^/]+/.exec(path)![0];

/** Where the imports of a file lead, the late ones too: a room, or the name of a package. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)'([^']+)'/g)].map(([, path = '']) => {
    if (path.startsWith('#')) return roomOf(path.slice(1));
    return path.startsWith('.') ? roomOf(posix.join(dirname(file), path)) : path;
  });
}

const full = (room: string): string => (/^(components|locales)$/.test(room) ? room : `lib/${room}`);

test.each(Object.entries(ROOMS))('%s imports what it may and no more', (room, { rooms, packages }) => {
  const allowed = new Set([room, ...rooms.map(full), ...packages]);
  const files = FILES.filter((file) => file.startsWith(`${room}/`));
  expect(files.length).toBeGreaterThan(0);
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => !allowed.has(to))
      .map((to) => `${file} imports ${to}`),
  );
  expect(wrong, 'Move the code to the room that may, or hand in what is needed as a parameter.').toEqual([]);
});

test('what runs in pages imports neither the database nor the readers of files, not even late', () => {
  const reached = new Set<string>();
  const wrong: string[] = [];
  for (const name of IN_PAGES) {
    const files = FILES.filter((file) => file.startsWith(`entrypoints/${name}/`));
    expect(
      files.length,
      `entrypoints/${name} is gone: mend the list here and in .oxlintrc.json`,
    ).toBeGreaterThan(0);
    for (const file of files)
      for (const to of importsOf(file)) {
        reached.add(to);
        if (/^lib\/(store|imports)$|^idb$|^papaparse$|^postal-mime$/.test(to)) wrong.push(`${file}: ${to}`);
      }
  }
  expect(wrong, 'Send the observation to the background: it writes.').toEqual([]);
  // What they reach has no way there either.
  for (const room of reached) expect(ROOMS[room]?.rooms ?? []).not.toContain('store');
});

test('only lib/ext imports the browser', () => {
  const doors = FILES.filter((file) => importsOf(file).includes('wxt/browser')).map(roomOf);
  expect([...new Set(doors)]).toEqual(['lib/ext']);
});

test('the table of the architecture says the same', () => {
  const text = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `([\w/]+)` +\|[^|\n]*\| ([^|\n]*?) +\|$/gm)];
  const said = Object.fromEntries(rows.map(([, room, may]) => [room, may!.split(', ').sort()]));
  for (const [room, { rooms }] of Object.entries(ROOMS)) {
    // Texts are everyone's who speaks.
    const wanted = rooms.filter((it) => it !== 'locales').sort();
    expect(said[room], `docs/architecture.md, row ${room}`).toEqual(wanted.length > 0 ? wanted : ['nothing']);
  }
});
