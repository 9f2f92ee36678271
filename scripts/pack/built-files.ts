import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packed } from './zip-file.ts';

/** Every file below a folder, sorted by name, with "/" between folders. */
export const builtFiles = (root: string): Packed[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path.slice(root.length + 1).replaceAll('\\', '/'), bytes: readFileSync(path) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
