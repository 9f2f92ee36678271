/**
 * `npm run zip`: the two store packages and the source package in `.output/`. With `--verify` the source package is
 * unpacked into a temporary folder, installed and built there, and every built file is compared byte for byte.
 */
import { execFileSync, execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const PACKAGES = ['chrome', 'firefox', 'sources'].map((name) => `.output/bouncelens-${version}-${name}.zip`);

/** Every file below a folder with its SHA-256, sorted by name. */
function digest(root: string): Map<string, string> {
  const seen = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) walk(path);
      else seen.set(relative(root, path), createHash('sha256').update(readFileSync(path)).digest('hex'));
    }
  };
  walk(root);
  return seen;
}

for (const browser of ['chrome', 'firefox']) {
  execSync(`wxt zip -b ${browser}`, { stdio: ['ignore', 'ignore', 'inherit'] });
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
