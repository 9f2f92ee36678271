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

/** The names that may lack their semicolon: those of HTML's first table, Latin-1. */
const BARE_NAME = /^ *'(&\w+)': [^\n]*\n/gm;
/** A name with its semicolon, for a sign of the first table. */
const FIRST_TABLE = /^ *'(&\w+);': '\\u00(?:[A-F]\w|2[26]|3[CE])',?\n/gm;

/**
 * HTML's named characters without those of formulas and without long second names. The names that may lack their semicolon are made
 * when the list is loaded, so what has such a sign and is no such name is left out too.
 */
export function withoutFormulas(code: string): string {
  const bare = new Set(Array.from(code.matchAll(BARE_NAME), ([, name]) => name));
  return `${code
    .replace(MATHEMATICAL, '')
    .replace(LONG_NAME, '')
    .replace(BARE_NAME, '')
    .replace(FIRST_TABLE, (line, name: string) => (bare.has(name) ? line : ''))}
for (const [name, sign] of Object.entries(htmlEntities))
  if (/^[&<>"\xa0-\xff]$/.test(sign)) htmlEntities[name.slice(0, -1)] = sign;
`;
}

/** The text from one mark to another, without the latter. */
function between(code: string, from: string, to: string): string {
  const start = code.indexOf(from);
  const end = code.indexOf(to, start);
  if (start === -1 || end === -1) throw new Error(`"${from}" or "${to}" is no longer there.`);
  return code.slice(start, end);
}

/**
 * The life of a content script as ours uses it: it ends when a newer one starts. Timers, frames and listeners that end with it, and a
 * watch over the address, are in rooms of our own.
 */
export const lifeAlone = (code: string): string =>
  [
    'import { getUniqueEventName } from "./internal/custom-events.mjs";',
    between(code, 'var ContentScriptContext', 'locationWatcher ='),
    between(code, '\tconstructor(', 'get isInvalid()'),
    between(code, '\tonInvalidated(', '/**'),
    between(code, '\tnotifyInvalidated() {', 'logger.debug'),
    '}',
    code.slice(code.indexOf('stopOldScripts() {')),
  ].join('\n');

/** The names of its events without the event of another address, which would stay in as it asks for its name when loaded. */
export const eventNames = (code: string): string =>
  [
    'import { browser } from "wxt/browser";',
    between(code, 'function getUniqueEventName(', '//#endregion'),
    'export { getUniqueEventName };',
  ].join('\n');

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

/**
 * A message as ours is read: from bytes, with parts as bytes, and of its addresses the sender's. Streams and blobs, other forms of
 * parts and who else got it are for programs that show mail.
 */
export const mailAlone = (code: string): string =>
  code
    .replace(
      between(code, '    async resolveInput(buf) {', '    // Properties are added in the order'),
      '    async resolveInput(buf) { return ArrayBuffer.isView(buf) ? buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength) : buf; }\n',
    )
    .replace(between(code, '    async resolveStream(stream) {', '    async resolveInput('), '')
    .replace(between(code, 'function isReadableStream(', 'function renderEntry('), '')
    .replace(
      between(
        code,
        "        for (const [key, camelKey] of [\n            ['delivered-to'",
        "        for (const [key, camelKey] of [\n            ['subject'",
      ),
      '',
    )
    .replace(between(code, '    encodeAttachments() {', '    async parse('), '    encodeAttachments() {}\n');

/** What a schema knows of itself only to word a message. */
const WORDING =
  /^\t\t(?:reference|expects|message|async): (?!async)[^\n]*,\n|, \{ received: [^\n]*? \}(?=\);)/gm;

/** Schemas that tell whether a value fits, and at which place it does not: what it should have been is never shown. */
export const schemasAlone = (code: string): string =>
  code
    .replace(
      between(code, 'function _addIssue(', '//#endregion'),
      `function _addIssue(context, label, dataset, config, other) {
  if (context.kind === 'schema') dataset.typed = false;
  (dataset.issues ??= []).push({ path: other?.path });
}
`,
    )
    .replace(
      between(code, 'function _standardSchema(', '//#endregion'),
      'function _standardSchema(schema) { return schema; }\n',
    )
    .replace(WORDING, '');

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
    file: /[\\/]postal-mime[\\/]dist[\\/]esm[\\/]postal-mime\.js$/,
    change: mailAlone,
  },
  {
    // Parts are asked for as bytes.
    file: /[\\/]postal-mime[\\/]dist[\\/]esm[\\/]base64-encoder\.js$/,
    change: () => "export const base64ArrayBuffer = () => '';",
  },
  {
    file: /[\\/]wxt[\\/]dist[\\/]utils[\\/]content-script-context\.mjs$/,
    change: lifeAlone,
  },
  {
    file: /[\\/]wxt[\\/]dist[\\/]utils[\\/]internal[\\/]custom-events\.mjs$/,
    change: eventNames,
  },
  {
    file: /[\\/]valibot[\\/]dist[\\/]index\.\w+$/,
    change: schemasAlone,
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
