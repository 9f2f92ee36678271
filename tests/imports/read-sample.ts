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
export type Told = Omit<Batch, 'bytes'> & { problem: string | null };

/** Reads a file to its end. */
export async function readAll(
  bytes: Uint8Array<ArrayBuffer>,
  options: StreamOptions = {},
  piece?: number,
): Promise<Told> {
  const stream = importStream(streamOf(bytes, piece), { now: NOW, ...options });
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
