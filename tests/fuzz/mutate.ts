import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `FUZZ_RUNS=20 npx vitest run tests/fuzz` tries twenty times as many inputs. */
export const TIMES = Math.max(1, Number(process.env['FUZZ_RUNS'] ?? 1));

/** Numbers from 0 to 1 that a seed decides, so that a failure can be told by its seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What parsers trip over. */
const SNAGS = [
  '550 5.1.1 ',
  '550-5.1.1',
  '\n550 5.7.26\n',
  'Status: 5.0.0\n',
  'Final-Recipient: rfc822; ',
  'Diagnostic-Code: smtp; ',
  '<a@b.example>: ',
  'host x said: ',
  '<<< ',
  '>>> DATA\n',
  '[Message=',
  '(#5.1.1)',
  '\u0000',
  '\u001f',
  '\ufeff',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\u0130',
  '\ud83d',
  '\udc00',
  'ﬁ',
  '５５０ ５.１.１',
  '"',
  '\\',
  '{',
  '[',
  ',',
  '\t',
  '\r',
  '\n\n',
  '</script><img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  '%s%n',
  '-1',
  '9'.repeat(40),
  '.'.repeat(60),
  '@'.repeat(60),
  ' '.repeat(200),
];

/** Changes a text in one to five places; `others` are texts to splice with. */
export function mutate(text: string, others: readonly string[], next: () => number): string {
  let out = text;
  const places = 1 + Math.floor(next() * 5);
  for (let n = 0; n < places; n++) {
    const at = Math.floor(next() * (out.length + 1));
    const length = Math.floor(next() * 40);
    const what = next();
    if (what < 0.25) out = out.slice(0, at) + SNAGS[Math.floor(next() * SNAGS.length)]! + out.slice(at);
    else if (what < 0.4) out = out.slice(0, at) + out.slice(at + length);
    else if (what < 0.55) out = out.slice(0, at + length) + out.slice(at);
    else if (what < 0.7)
      out = out.slice(0, at) + String.fromCharCode(Math.floor(next() * 0x250)) + out.slice(at + 1);
    else if (what < 0.85) {
      const other = others[Math.floor(next() * others.length)] ?? '';
      const from = Math.floor(next() * other.length);
      out = out.slice(0, at) + other.slice(from, from + length * 4) + out.slice(at);
    } else if (what < 0.9) out = out.toUpperCase();
    else if (what < 0.95) out = [...out].reverse().join('');
    else out = out.replaceAll(' ', '\u00a0');
  }
  return out;
}

const SNIPPET = 320;

function filesIn(folder: string, fits: (name: string) => boolean): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && fits(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** Pages of real surfaces, as HTML. */
export const pages = (): string[] => filesIn('tests/pages', (name) => name.endsWith('.html'));

/** Pieces of real bounces and pages, a few lines each. */
export function snippets(): string[] {
  const texts = [
    ...filesIn('tests/mails', (name) => name.endsWith('.eml')),
    ...pages().map((html) =>
      html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ' ').replace(/\s{3,}/g, '\n'),
    ),
  ];
  const found: string[] = [];
  for (const text of texts)
    for (let at = 0; at < text.length; at += SNIPPET) found.push(text.slice(at, at + SNIPPET));
  return found.filter((piece) => piece.trim().length > 20);
}
