/**
 * `npm run zip`: the two store packages and the source package in `.output/`. With `--verify` the source package is
 * unpacked into a temporary folder, installed and built there, and every built file is compared byte for byte.
 */
import { execFileSync, execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFiles } from './pack/built-files.ts';
import { zipFile } from './pack/zip-file.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const PACKAGES = ['chrome', 'firefox', 'sources'].map((name) => `.output/bouncelens-${version}-${name}.zip`);

/** Every file below a folder with its SHA-256. */
const digest = (root: string): Map<string, string> =>
  new Map(
    builtFiles(root).map(
      ({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')] as const,
    ),
  );

for (const browser of ['chrome', 'firefox']) {
  execSync(`wxt zip -b ${browser}`, { stdio: ['ignore', 'ignore', 'inherit'] });
  // Packed anew: smaller, and without the time of day in it.
  writeFileSync(
    `.output/bouncelens-${version}-${browser}.zip`,
    zipFile(builtFiles(join('.output', `${browser}-mv3`))),
  );
}
for (const path of PACKAGES) {
  console.log(`${path}  ${(statSync(path).size / 1024).toFixed(1)} KB`);
}

if (process.argv.includes('--verify')) {
  const folder = mkdtempSync(join(tmpdir(), 'bouncelens-sources-'));
  const run = (command: string) => execSync(command, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    execFileSync('unzip', ['-q', PACKAGES[2]!, '-d', folder]);
    run('npm ci');
    run('npm run build');
    let different = 0;
    for (const target of ['chrome-mv3', 'firefox-mv3']) {
      const ours = digest(join('.output', target));
      const theirs = digest(join(folder, '.output', target));
      for (const name of new Set([...ours.keys(), ...theirs.keys()])) {
        if (ours.get(name) === theirs.get(name)) continue;
        different += 1;
        console.error(`differs: ${target}/${name}`);
      }
      console.log(`${target}: ${ours.size} files compared`);
    }
    if (different > 0) process.exitCode = 1;
    else console.log('The rebuild from the source package is identical, byte for byte.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
