import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { TEXT_KEYS, TEXTS } from '../../lib/ext/text-list.ts';

const FOLDER = join(import.meta.dirname, '../../locales');

type Tree = { [key: string]: string | Tree };

/** The languages there are texts for. */
export const languages = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yml'))
    .map((file) => file.slice(0, -'.yml'.length))
    .toSorted();

/** The texts of a language as they stand in its file. */
const readTree = (language: string): Tree =>
  parse(readFileSync(join(FOLDER, `${language}.yml`), 'utf8')) as Tree;

/** Visits every part of every key, groups before what is in them. */
function* parts(
  tree: Tree,
  path: readonly string[] = [],
): Generator<{ path: string[]; text: string | null }> {
  for (const [key, value] of Object.entries(tree)) {
    const here = [...path, key];
    if (typeof value === 'object') {
      yield { path: here, text: null };
      yield* parts(value, here);
    } else yield { path: here, text: String(value) };
  }
}

/** What the browser itself shows: texts without a group. They are messages of their own, the manifest names them. */
const isOwnMessage = ({ path, text }: { path: string[]; text: string | null }): boolean =>
  path.length === 1 && text !== null;

/** A text as a line of the list of texts. */
function line(path: readonly string[], text: string): string {
  const made = text.replace(/\$([1-9])/g, '{$1}').replaceAll('$$', '$');
  if (/[\n$]/.test(made) || /\{(?![1-9]\})/.test(made)) {
    throw new Error(`${path.join('.')}: a line break, a dollar sign or a brace cannot stand in a text.`);
  }
  return made;
}

/**
 * The `messages.json` of a language.
 *
 * @param withKeys for the language that the browser falls back to: it holds the keys of all.
 */
export function messagesFile(language: string, withKeys: boolean): string {
  const all = [...parts(readTree(language))];
  const listed = all.filter((part) => !isOwnMessage(part));
  const own = all.filter(isOwnMessage).map(({ path, text }) => [path[0], { message: text }]);
  const outline = listed.map(({ path }) => ' '.repeat(path.length - 1) + path.at(-1)).join('\n');
  const texts = listed.flatMap(({ path, text }) => (text === null ? [] : [line(path, text)])).join('\n');
  return JSON.stringify({
    ...Object.fromEntries(own),
    ...(withKeys ? { [TEXT_KEYS]: { message: outline } } : {}),
    [TEXTS]: { message: texts },
  });
}

/** Every language's `messages.json`, as WXT puts files into the package. */
export const messageFiles = (fallback: string): { relativeDest: string; contents: string }[] =>
  languages().map((language) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: messagesFile(language, language === fallback),
  }));

const placesIn = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/\$([1-9])/g)].map(([, n]) => Number(n)));

/** Between the forms of a text that depends on a number. */
const FORMS = ' | ';

/** TypeScript that tells the keys of a language, and how many values each text takes. */
export function keyTypes(language: string): string {
  const texts = [...parts(readTree(language))].flatMap((part) =>
    part.text === null || isOwnMessage(part) ? [] : [{ key: part.path.join('.'), text: part.text }],
  );
  const table = (name: string, says: string, counted: boolean): string =>
    [
      `/** ${says} */`,
      `export interface ${name} {`,
      ...texts
        .filter(({ text }) => text.includes(FORMS) === counted)
        .map(({ key, text }) => `  '${key}': ${placesIn(text)};`),
      '}',
    ].join('\n');
  return [
    `// Made from locales/${language}.yml by \`wxt prepare\`.`,
    table('PlainTexts', 'The number of values that a text takes.', false),
    table('CountedTexts', 'The same for texts that depend on a number; the number is the first value.', true),
    '',
  ].join('\n\n');
}
