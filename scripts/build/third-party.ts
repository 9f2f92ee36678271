import type { Plugin } from 'vite';

/** A change to a file of a dependency, made while building. It throws when the file no longer looks as expected. */
type Change = { file: RegExp; change: (code: string) => string };

/**
 * Signs and letters of formulas, Greek and Cyrillic ones by name: most of HTML's list, and nothing that a mail server writes. "™",
 * arrows and the tick stay.
 */
const MATHEMATICAL =
  /^ *'&[^']+': '(?:\\u2(?!122|19[0-4]|713)[1-9A-F]|\\u0[34]|\\uD83[5-9]|\\uFB|\\uE|.*\\u033)[^\n]*\n/gm;

/** HTML's named characters without those of formulas. */
export const withoutFormulas = (code: string): string => code.replace(MATHEMATICAL, '');

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
];

/** Takes out of dependencies what must not or need not be in the package. */
export const thirdParty: Plugin = {
  name: 'bouncelens:third-party',
  apply: 'build',
  transform(code, id) {
    const found = CHANGES.find(({ file }) => file.test(id.split('?')[0]!));
    if (!found) return null;
    const changed = found.change(code);
    if (changed === code) this.error(`${id} changed: look for what is taken out of it.`);
    return { code: changed, map: null };
  },
};
