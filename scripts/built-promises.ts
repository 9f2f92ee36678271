/** Promises that the built files have to keep, dependencies included: the tests of the sources see our own alone. */
import { join } from 'node:path';
import {
  AHEAD,
  AROUND_FILES,
  CARD_FILES,
  ENGINE_FILES,
  LANGUAGE_FILES,
  OVERLAY,
} from '../lib/ext/script-files.ts';
import { builtFiles } from './pack/built-files.ts';
import { SINKS } from './sinks.ts';

/** What runs in pages of others, where whatever is kept belongs to the site. */
const IN_PAGES: readonly string[] = [
  OVERLAY,
  AHEAD,
  ...ENGINE_FILES,
  ...LANGUAGE_FILES,
  ...CARD_FILES,
  ...AROUND_FILES,
];
const KEEPING = /\bindexedDB\b|\blocalStorage\b|\bsessionStorage\b|document\.cookie/;

/** Keys of the manifest that would open something of ours to pages, or ask for a site at install. */
const NEVER_IN_MANIFEST = [
  'host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
];

/** A page of ours loads nothing that is not in the package, and holds no script of its own. */
const FOREIGN_IN_HTML = /\b(?:src|href|action)\s*=\s*["']?(?:https?:)?\/\/|<script(?![^>]*\bsrc=)/i;

/** What is wrong with the files of a build, one line each. Pure, for the test. */
export function brokenPromises(files: readonly { name: string; text: string }[]): string[] {
  const wrong: string[] = [];
  for (const { name, text } of files) {
    if (name.endsWith('.js')) {
      for (const [what, pattern] of SINKS) if (pattern.test(text)) wrong.push(`${name}: ${what}`);
      if (IN_PAGES.includes(name) && KEEPING.test(text))
        wrong.push(`${name}: keeps something in the page's site`);
    }
    if (name.endsWith('.html') && FOREIGN_IN_HTML.test(text)) wrong.push(`${name}: something from elsewhere`);
    if (name === 'manifest.json') {
      const manifest = JSON.parse(text) as Record<string, unknown>;
      for (const key of NEVER_IN_MANIFEST) if (key in manifest) wrong.push(`${name}: ${key}`);
      if (!JSON.stringify(manifest['content_security_policy'] ?? '').includes("connect-src 'none'"))
        wrong.push(`${name}: connect-src is not 'none'`);
    }
  }
  for (const name of [...IN_PAGES, 'manifest.json'])
    if (!files.some((file) => file.name === name)) wrong.push(`${name} is missing`);
  return wrong;
}

const decoder = new TextDecoder();

/** Prints what is wrong with both builds; false when anything is. */
export function checkPromises(): boolean {
  const wrong = ['chrome-mv3', 'firefox-mv3'].flatMap((target) =>
    brokenPromises(
      builtFiles(join('.output', target)).map(({ name, bytes }) => ({ name, text: decoder.decode(bytes) })),
    ).map((line) => `${target}/${line}`),
  );
  for (const line of wrong) console.log(line);
  return wrong.length === 0;
}
