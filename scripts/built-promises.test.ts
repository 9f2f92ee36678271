import { expect, test } from 'vitest';
import { AROUND_FILES, CARD_FILES, ENGINE_FILES, LANGUAGE_FILES } from '../lib/ext/script-files.ts';
import { brokenPromises } from './built-promises.ts';

const MANIFEST = { content_security_policy: { extension_pages: "default-src 'none'; connect-src 'none'" } };
const GOOD: Record<string, string> = {
  'manifest.json': JSON.stringify(MANIFEST),
  'popup.html': '<!doctype html><link href="/a.css"><script type="module" src="/popup.js"></script>',
  'popup.js': 'const prefetch=(a)=>a;el.textContent=x',
  'content-scripts/overlay.js': 'x',
  'ahead.js': 'x',
};
for (const file of [...ENGINE_FILES, ...LANGUAGE_FILES, ...CARD_FILES, ...AROUND_FILES]) GOOD[file] = 'y';

const built = (changes: Record<string, string> = {}) =>
  brokenPromises(Object.entries({ ...GOOD, ...changes }).map(([name, text]) => ({ name, text })));

test('a build that keeps them', () => {
  expect(built()).toEqual([]);
});

test.each([
  ['popup.js', 'fetch("https://x.example")', 'network'],
  ['popup.js', 'new WebSocket(a)', 'network'],
  ['import-worker.js', 'importScripts(a)', 'network'],
  ['popup.js', 'a.innerHTML = b', 'HTML from text'],
  ['engine.js', 'a.insertAdjacentHTML("x",b)', 'HTML from text'],
  ['popup.js', 'new Function("a")', 'code from text'],
  ['engine.js', 'indexedDB.open("x")', "keeps something in the page's site"],
  ['content-scripts/overlay.js', 'localStorage.x=1', "keeps something in the page's site"],
  ['ahead.js', 'document.cookie', "keeps something in the page's site"],
  ['popup.html', '<script>alert(1)</script>', 'something from elsewhere'],
  ['popup.html', '<img src="https://x.example/i.png">', 'something from elsewhere'],
  ['popup.html', '<link href=//x.example/a.css>', 'something from elsewhere'],
  ['manifest.json', JSON.stringify({ ...MANIFEST, host_permissions: ['<all_urls>'] }), 'host_permissions'],
  [
    'manifest.json',
    JSON.stringify({ ...MANIFEST, web_accessible_resources: [] }),
    'web_accessible_resources',
  ],
  ['manifest.json', '{}', "connect-src is not 'none'"],
])('%s with %s does not', (name, text, what) => {
  expect(built({ [name]: text })).toEqual([`${name}: ${what}`]);
});

test('what is not there has not been looked at', () => {
  expect(brokenPromises([])).toContain('engine.js is missing');
});
