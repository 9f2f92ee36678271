import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './browsers.ts';

/** Does what saves a file, waits until it lies whole in the folder, takes it away and answers its bytes. */
export async function saved(folder: string, name: string, save: () => Promise<void>): Promise<Buffer> {
  const path = join(folder, name);
  await rm(path, { force: true });
  await save();
  let bytes = Buffer.alloc(0);
  // Both browsers fill the file or rename another one to it: whole is what no longer grows.
  await until(async () => {
    if (!existsSync(path)) return false;
    const before = bytes.length;
    bytes = await readFile(path);
    return bytes.length > 0 && bytes.length === before && !existsSync(`${path}.part`);
  }, `${name} in the downloads`);
  await rm(path);
  return bytes;
}
