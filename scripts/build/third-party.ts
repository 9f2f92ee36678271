import type { Plugin } from 'vite';

/** A change to a file of a dependency, made while building. It throws when the file no longer looks as expected. */
type Change = { file: RegExp; change: (code: string) => string };

/**
 * Signs and letters of formulas, Greek and Cyrillic ones by name: most of HTML's list, and nothing that a mail server writes. "™",
 * arrows and the tick stay.
 */
const MATHEMATICAL =
  /^ *'&[^']+': '(?:\\u2(?!122|19[0-4]|713)[1-9A-F]|\\u0[34]|\\uD83[5-9]|\\uFB|\\uE|.*\\u033)[^\n]*\n/gm;

/** Second names such as "CloseCurlyDoubleQuote" for "rdquo": those of HTML 4, which mail programs write, have eight letters at most. */
const LONG_NAME = /^ *'&\w{9,};?': [^\n]*\n/gm;

/** HTML's named characters without those of formulas and without the long second names. */
export const withoutFormulas = (code: string): string =>
  code.replace(MATHEMATICAL, '').replace(LONG_NAME, '');

/** The text from one mark to another, without the latter. */
function between(code: string, from: string, to: string): string {
  const start = code.indexOf(from);
  const end = code.indexOf(to, start);
  if (start === -1 || end === -1) throw new Error(`"${from}" or "${to}" is no longer there.`);
  return code.slice(start, end);
}

/** The parser of Papa Parse alone: its downloads, workers and its way to write CSV are not used. */
export const parserAlone = (code: string): string =>
  [
    'const Papa = {};',
    between(code, "Papa.BYTE_ORDER_MARK = '", 'Papa.WORKERS_SUPPORTED'),
    between(code, 'function stripBom(', 'function CsvToJson('),
    between(code, 'function escapeRegExp(', 'function newWorker('),
    between(code, 'function isFunction(', 'return Papa;'),
    'export default { Parser };',
  ].join('\n');

/**
 * The text of a mail that is HTML. The way back, and heads for messages inside a message, are for programs that show mail: a message
 * inside a report is kept as a part here.
 */
export const textOfHtml = (code: string): string =>
  [
    between(code, 'import ', 'export function escapeHtml('),
    between(code, '// htmlToText strips', '// A message date is not'),
    "export const textToHtml = () => '';",
    "export const formatTextHeader = () => '';",
    "export const formatHtmlHeader = () => '';",
  ].join('\n');

const CHANGES: readonly Change[] = [
  {
    // The one place in Preact that writes markup: nothing of ours uses it, and what is not there cannot be reached by text from a page.
    file: /[\\/]preact[\\/]dist[\\/]preact\.\w+$/,
    change: (code) => code.replace(/(\w+)\.innerHTML=(\w+)\.__html/, '$1.textContent=$2.__html'),
  },
  {
    // Named characters of a message that is HTML alone.
    file: /[\\/]postal-mime[\\/]dist[\\/]esm[\\/]html-entities\.js$/,
    change: withoutFormulas,
  },
  {
    file: /[\\/]postal-mime[\\/]dist[\\/]esm[\\/]text-format\.js$/,
    change: textOfHtml,
  },
  {
    // Parts are asked for as bytes.
    file: /[\\/]postal-mime[\\/]dist[\\/]esm[\\/]base64-encoder\.js$/,
    change: () => "export const base64ArrayBuffer = () => '';",
  },
  {
    file: /[\\/]papaparse[\\/]papaparse\.js$/,
    change: parserAlone,
  },
];

/** Takes out of dependencies what must not or need not be in the package. */
export const thirdParty: Plugin = {
  name: 'bouncelens:third-party',
  apply: 'build',
  // The file that people can read: the minified one has no names to find its parts by.
  config: () => ({ resolve: { alias: { papaparse: 'papaparse/papaparse.js' } } }),
  transform(code, id) {
    const found = CHANGES.find(({ file }) => file.test(id.split('?')[0]!));
    if (!found) return null;
    const changed = found.change(code);
    if (changed === code) this.error(`${id} changed: look for what is taken out of it.`);
    return { code: changed, map: null };
  },
};
