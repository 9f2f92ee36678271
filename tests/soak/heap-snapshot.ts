import type { CDPSession } from 'puppeteer-core';

type Snapshot = {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
};

/**
 * What is no object of a script: machine code and what the compiler has learned, which grow until everything has been compiled
 * once, and the browser's own books (with a debugger attached it keeps every request and every message of the console).
 */
const NOT_OBJECTS: ReadonlySet<string> = new Set(['code', 'native', 'synthetic', 'object shape']);

/** Bytes of all objects, strings and functions that scripts of a page hold, ours and its own. */
export async function bytesOfObjects(cdp: CDPSession): Promise<number> {
  const parts: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => void parts.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = JSON.parse(parts.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!NOT_OBJECTS.has(types[0][nodes[at + type]!]!)) bytes += nodes[at + size]!;
  return bytes;
}
