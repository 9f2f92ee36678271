/**
 * `npm run new:site NAME [HOST]`: a surface to fill in. Writes `lib/sites/NAME.ts`, puts it into the list of
 * `lib/sites/index.ts`, and writes a snapshot page with what must be found in it. Without a host the surface is self-hosted
 * and is recognised by a fingerprint. See `docs/adding-a-site.md`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const LIST = 'lib/sites/index.ts';

/**
 * The files of a new surface, path to content, the edited list among them.
 * @throws {Error} when the name is no kebab-case word, the host is none, or the list already has it.
 */
export function scaffold(name: string, host: string | null, list: string, day: string): Map<string, string> {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name))
    throw new Error(`"${name}" is no kebab-case name such as "acme-mail".`);
  if (host !== null && !/^(\*\.)?[a-z\d-]+(\.[a-z\d-]+)+$/.test(host))
    throw new Error(`"${host}" is no host name such as "app.acme.com".`);
  if (list.includes(`'./${name}.ts'`)) throw new Error(`"${name}" is already in ${LIST}.`);
  return new Map([
    [`lib/sites/${name}.ts`, siteFile(name, host, day)],
    [LIST, withSite(list, name, host !== null)],
    [`tests/pages/${name}/index.html`, page(name, host, day)],
    [`tests/pages/${name}/expected.json`, `${JSON.stringify(expected(name, host, day), null, 2)}\n`],
  ]);
}

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const title = (name: string) =>
  name.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());

function siteFile(name: string, host: string | null, day: string): string {
  const where =
    host === null ? `matches: [],\n  fingerprint: ['#${name}-app'],` : `matches: ['https://${host}/*'],`;
  return `import { defineSite } from './site.ts';

/** What is proven about this surface, and by what. */
export const ${camel(name)} = defineSite({
  id: '${name}',
  name: '${title(name)}',
  kind: 'esp',
  ${where}
  rows: [
    {
      row: ['#events tbody tr'],
      columns: {
        event: ['event'],
        recipient: ['recipient'],
        sender: ['from'],
        text: ['response'],
        time: ['date'],
      },
    },
  ],
  vendorCodes: true,
  confidence: 'inferred',
  asOf: '${day}',
});
`;
}

/** Adds the import in its alphabetical place, and the entry: hosts before the fingerprints, fingerprints at the end. */
function withSite(list: string, name: string, hasHost: boolean): string {
  const line = `import { ${camel(name)} } from './${name}.ts';`;
  const lines = list.split('\n');
  const path = (text: string) => /^import \{.*\} from '(\.\/[^']+)';$/.exec(text)?.[1];
  const after = lines.findIndex((text) => (path(text) ?? '') > `./${name}.ts`);
  const last = lines.findLastIndex((text) => path(text) !== undefined);
  lines.splice(after < 0 ? last + 1 : after, 0, line);
  const start = lines.findIndex((text) => text.startsWith('export const SITES'));
  const end = lines.indexOf('];', start);
  const border = lines.findIndex((text, at) => at > start && text.startsWith('  // By fingerprint'));
  if (start < 0 || end < 0 || border < 0)
    throw new Error(`${LIST} is not laid out as expected; add the surface by hand.`);
  lines.splice(hasHost ? border : end, 0, `  ${camel(name)},`);
  return lines.join('\n');
}

const page = (name: string, host: string | null, day: string) => `<!doctype html>
<!-- DOM as documented on ${day} -->
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${title(name)} - snapshot of ${day}</title>
  </head>
  <body${host === null ? ` id="${name}-app"` : ''}>
    <p>1 - 2 of 550 events</p>
    <table id="events">
      <thead><tr><th>Event</th><th>Recipient</th><th>From</th><th>Date</th><th>Response</th></tr></thead>
      <tbody>
        <tr><td>Bounced</td><td>canary.gone@corp.example</td><td>canary.news@shop.example</td><td>2026-11-20T10:00:00Z</td><td>550 5.1.1 User unknown</td></tr>
        <tr><td>Delivered</td><td>canary.fine@corp.example</td><td>canary.news@shop.example</td><td>2026-11-20T10:01:00Z</td><td></td></tr>
      </tbody>
    </table>
    <textarea>A draft about 550 5.1.1 is never read.</textarea>
  </body>
</html>
`;

function expected(name: string, host: string | null, day: string) {
  const both = {
    recipientDomain: 'corp.example',
    sendingDomain: 'shop.example',
    sendingIp: '',
    day: '2026-11-20',
  };
  return {
    url: `https://${host === null ? `${name}.canary.example` : host.replace('*.', 'canary.')}/events`,
    site: name,
    asOf: day,
    hits: [{ text: '550 5.1.1', category: 'Invalid address' }],
    observations: [
      { outcome: 'bounce', ...both, reply: 550, status: '5.1.1', category: 'Invalid address' },
      { outcome: 'delivered', ...both },
    ],
  };
}

function main(): void {
  const [name, host = null] = process.argv.slice(2);
  if (!name) throw new Error('Usage: npm run new:site NAME [HOST]   (no host: self-hosted software)');
  const day = new Date().toISOString().slice(0, 10);
  const files = scaffold(name, host, readFileSync(LIST, 'utf8'), day);
  for (const path of files.keys()) {
    if (path !== LIST && existsSync(path)) throw new Error(`${path} exists already.`);
  }
  for (const [path, content] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`${path === LIST ? 'edited ' : 'written'} ${path}`);
  }
  console.log(`\nFill in the site and the page, then: npm run e2e -- sites/${name}`);
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
