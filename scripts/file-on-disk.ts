import { open, stat } from 'node:fs/promises';
import type { ImportFile } from '#lib/imports/index.ts';

/** A file on disk as the imports want it: a browser's `File` without the browser. Bytes are read into the reader's own memory. */
export async function fileOnDisk(path: string): Promise<ImportFile> {
  const { size, mtimeMs } = await stat(path);
  return {
    name: path,
    size,
    lastModified: mtimeMs,
    stream() {
      const opened = open(path);
      return new ReadableStream({
        type: 'bytes',
        async pull(controller) {
          const file = await opened;
          const request = controller.byobRequest!;
          const view = request.view as Uint8Array;
          const { bytesRead } = await file.read(view, 0, view.byteLength);
          if (bytesRead === 0) {
            await file.close();
            controller.close();
          }
          request.respond(bytesRead);
        },
        async cancel() {
          await (await opened).close();
        },
        autoAllocateChunkSize: READ_BYTES,
      });
    },
  };
}

/** Bytes asked of the disk at a time by a reader without memory of its own. */
const READ_BYTES = 256 * 1024;
