import { readFileSync, readdirSync } from 'node:fs';
import { importStream, type Batch, type StreamOptions } from '#lib/imports/index.ts';
import type { Observation } from '#lib/tally/observation.ts';

const FOLDER = new URL('samples/', import.meta.url);

/** Sample files; the part before the first dot is the format they are of. */
export const SAMPLES = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.expected'))
  .sort();

/** The format a sample is of. */
export const formatOfSample = (name: string): string => name.slice(0, name.indexOf('.'));

/** The bytes of a sample. */
export const sampleBytes = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(name, FOLDER)));

/** Bytes as a stream in pieces of the given size. */
export function streamOf(
  bytes: Uint8Array<ArrayBuffer>,
  piece = bytes.length,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += Math.max(1, piece))));
      else controller.close();
    },
  });
}

/** "Now" of all tests: the samples' dates lie before it. */
export const NOW = Date.UTC(2026, 10, 23, 12);

/** Everything one file tells. */
export type Told = Omit<Batch, 'bytes' | 'observations'> & {
  observations: Observation[];
  problem: string | null;
};

/** A stream as a browser's file gives it: its reader hands over the memory, of which a few bytes at a time are filled. */
export function sharedMemoryStream(bytes: Uint8Array, piece = 100): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const request = controller.byobRequest!;
      const view = request.view as Uint8Array;
      const part = bytes.subarray(at, (at += Math.min(piece, view.length)));
      view.set(part);
      if (part.length === 0) controller.close();
      request.respond(part.length);
    },
  });
}

/** Reads a file to its end. */
export const readAll = (
  bytes: Uint8Array<ArrayBuffer>,
  options: StreamOptions = {},
  piece?: number,
): Promise<Told> => readStream(streamOf(bytes, piece), options);

/** Reads a stream to its end. */
export async function readStream(
  source: ReadableStream<Uint8Array>,
  options: StreamOptions = {},
): Promise<Told> {
  const stream = importStream(source, { now: NOW, ...options });
  const told: Told = {
    format: '',
    problem: null,
    observations: [],
    counts: { rows: 0, bounces: 0, deliveries: 0, neverSent: 0, skipped: 0, rejected: 0 },
    rejected: [],
    addresses: [],
    totals: [],
  };
  for (;;) {
    const step = await stream.next();
    if (step.done) return { ...told, ...step.value };
    const { observations, counts, rejected, addresses, totals } = step.value;
    told.observations.push(...observations);
    told.rejected.push(...rejected);
    told.addresses.push(...addresses);
    told.totals.push(...totals);
    for (const key of Object.keys(told.counts) as (keyof typeof counts)[]) told.counts[key] += counts[key];
  }
}

/** An observation on one line, for comparison and reading. */
export const lineOf = (it: Observation): string =>
  [
    it.day,
    it.outcome,
    `${it.sendingDomain || '-'} > ${it.recipientDomain}`,
    it.provider || '-',
    it.emailType || '-',
    it.sendingIp || '-',
    `${it.reply ?? '-'}/${it.status ?? '-'}`,
    `${it.category ?? '-'}/${it.reason ?? '-'}`,
    it.permanence,
    it.eventKey.replaceAll('\u001f', '|'),
  ].join('  ');

/** What a sample tells, as text. */
export const textOf = (told: Told): string =>
  [
    `format ${told.format}${told.problem ? ` (${told.problem})` : ''}`,
    `rows ${told.counts.rows}, bounces ${told.counts.bounces}, deliveries ${told.counts.deliveries}, never sent ${told.counts.neverSent}, skipped ${told.counts.skipped}, rejected ${told.counts.rejected}`,
    ...told.observations.map(lineOf),
    ...told.rejected.map(({ line, why }) => `line ${line}: ${why}`),
    ...told.totals.map((total) => JSON.stringify(total)),
    '',
  ].join('\n');
