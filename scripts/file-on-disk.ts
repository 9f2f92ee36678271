import { open, stat } from 'node:fs/promises';
import type { ImportFile } from '#lib/imports/index.ts';

/** Bytes asked of the disk at a time by a reader without memory of its own. */
const READ_BYTES = 256 * 1024;

/** A file on disk as the imports want it: a browser's `File` without the browser. Bytes are read into the reader's own memory. */
export async function fileOnDisk(path: string): Promise<ImportFile> {
  const { size, mtimeMs } = await stat(path);
  return {
    name: path,
    size,
    lastModified: mtimeMs,
    stream() {
      const opened = open(path);
      return byteStream(
        async (into) => (await (await opened).read(into)).bytesRead,
        async () => (await opened).close(),
      );
    },
  };
}

/** What `read` gives, read into the memory of who asks; it answers 0 at the end. */
export const byteStream = (
  read: (into: Uint8Array) => Promise<number>,
  close: () => Promise<void>,
): ReadableStream<Uint8Array> =>
  new ReadableStream({
    type: 'bytes',
    async pull(controller) {
      const request = controller.byobRequest!;
      const bytes = await read(request.view as Uint8Array);
      if (bytes === 0) {
        await close();
        controller.close();
      }
      request.respond(bytes);
    },
    cancel: close,
    autoAllocateChunkSize: READ_BYTES,
  });
