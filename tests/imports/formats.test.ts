import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS, formatName, importFiles, inspect } from '#lib/imports/index.ts';
import type { ObservationBlock } from '#lib/tally/block.ts';
import {
  NOW,
  SAMPLES,
  formatOfSample,
  readAll,
  readStream,
  sampleBytes,
  sharedMemoryStream,
  streamOf,
  textOf,
} from './read-sample.ts';

beforeAll(() => {
  // Days are local days: the expected ones are those of UTC.
  process.env['TZ'] = 'UTC';
});

const expectedOf = (name: string): string =>
  readFileSync(new URL(`samples/${name}.expected`, import.meta.url), 'utf8');

describe('every format has a sample', () => {
  it.each(FORMATS.map(({ id }) => id))('%s', (id) => {
    expect(SAMPLES.map(formatOfSample)).toContain(id);
    expect(formatName(id)).not.toBe(id);
  });
});

describe('sample → observations', () => {
  it.each(SAMPLES)('%s', async (name) => {
    expect(textOf(await readAll(sampleBytes(name)))).toBe(expectedOf(name));
  });

  it.each(SAMPLES)('%s, byte by byte and in small pieces', async (name) => {
    const bytes = sampleBytes(name);
    for (const piece of [1, 7, 100]) expect(textOf(await readAll(bytes, {}, piece))).toBe(expectedOf(name));
  });

  it.each(SAMPLES)('%s, packed', async (name) => {
    const packed = new Response(streamOf(sampleBytes(name)).pipeThrough(new CompressionStream('gzip')));
    const bytes = new Uint8Array(await packed.arrayBuffer());
    expect(textOf(await readAll(bytes))).toBe(expectedOf(name));
    expect(textOf(await readStream(sharedMemoryStream(bytes)))).toBe(expectedOf(name));
  });

  it.each(SAMPLES)('%s, read into one and the same memory', async (name) => {
    expect(textOf(await readStream(sharedMemoryStream(sampleBytes(name))))).toBe(expectedOf(name));
  });
});

describe('recognised as its own format and as no other', () => {
  it.each(SAMPLES)('%s', async (name) => {
    const bytes = sampleBytes(name);
    const file = { name: 'file', size: bytes.length, stream: () => streamOf(bytes) };
    expect((await inspect(file)).format?.id).toBe(formatOfSample(name));
    for (const { id } of FORMATS) {
      if (id === formatOfSample(name) || id === 'generic-delimited') continue;
      expect((await inspect(file, { format: id })).format, `${name} as ${id}`).toBeNull();
    }
  });
});

describe('counted once', () => {
  /** A store that knows what it has: the events' keys per source. */
  const store = () => {
    const seen = new Map<string, Set<string>>();
    return {
      seen,
      write: async (observations: ObservationBlock) => {
        let counted = 0;
        for (const { source, eventKey } of observations) {
          const keys = seen.get(source) ?? new Set();
          seen.set(source, keys);
          if (keys.has(eventKey)) continue;
          keys.add(eventKey);
          counted++;
        }
        return { counted, duplicates: observations.length - counted };
      },
    };
  };

  it.each(SAMPLES)('%s twice changes nothing', async (name) => {
    const bytes = sampleBytes(name);
    const file = { name, size: bytes.length, lastModified: NOW, stream: () => streamOf(bytes) };
    const { write } = store();
    const first = await importFiles([file], { write, now: NOW });
    const again = await importFiles([file], { write, now: NOW });
    expect(first.duplicates).toBe(0);
    expect(again.duplicates).toBe(first.bounces + first.deliveries + first.neverSent);
  });

  it('a new day on the clock makes no new events of a file without times', async () => {
    const bytes = new TextEncoder().encode('email,reason\nana@example.net,550 5.1.1 No such user\n');
    const { write } = store();
    const file = (lastModified: number) => ({
      name: 'a.csv',
      size: bytes.length,
      lastModified,
      stream: () => streamOf(bytes),
    });
    const first = await importFiles([file(NOW - 86_400_000)], { write, now: NOW });
    const again = await importFiles([file(NOW)], { write, now: NOW });
    expect([first.bounces, first.duplicates, first.files[0]!.problem]).toEqual([1, 0, 'no_time']);
    expect([again.bounces, again.duplicates]).toEqual([1, 1]);
  });
});
