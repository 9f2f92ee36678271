import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importFiles, type Write } from '#lib/imports/index.ts';
import { HashSet64 } from '#lib/tally/hash-set.ts';
import { sipHash } from '#lib/tally/siphash.ts';
import { fileOnDisk } from './file-on-disk.ts';

const USAGE = `Reads export files and counts what bounced, each event once. Nothing is stored.

  npm run --silent import -- FILE|FOLDER … [--json] [--observations] [--format ID] [--key HEX]

  --json           one object: files, rows, bounces, deliveries, neverSent, skipped, duplicates, rejected,
                   byCategory, byProvider, formats (what each file was)
  --observations   one observation a line (NDJSON) instead; "event" is a keyed hash that tells events apart
  --key HEX        the 128-bit key of that hash (32 hex digits); the same key on all machines counts across files
  --format ID      do not recognise the files, read them as this format
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    observations: { type: 'boolean', default: false },
    format: { type: 'string' },
    key: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (
  values.help ||
  positionals.length === 0 ||
  (values.key !== undefined && !/^[0-9a-f]{32}$/i.test(values.key))
) {
  process.stderr.write(USAGE);
  process.exit(values.help ? 0 : 2);
}

async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const paths = (await Promise.all(positionals.map(filesIn))).flat();
const files = await Promise.all(paths.map(fileOnDisk));

const key = values.key
  ? Uint32Array.from([0, 8, 16, 24], (at) => parseInt(values.key!.slice(at, at + 8), 16))
  : crypto.getRandomValues(new Uint32Array(4));
const seen = new HashSet64();
const hash = new Uint32Array(2);
const counts = { bounces: 0, deliveries: 0, neverSent: 0 };
const byCategory: Record<string, number> = {};
const byProvider: Record<string, number> = {};
const hex = (word: number): string => word.toString(16).padStart(8, '0');

const write: Write = async (observations) => {
  let counted = 0;
  const lines: string[] = [];
  for (const it of observations) {
    sipHash(key, it.source + it.eventKey, hash);
    if (!seen.add(hash[0]!, hash[1]!)) continue;
    counted++;
    if (values.observations) {
      const { eventKey: _, ...dimensions } = it;
      lines.push(JSON.stringify({ event: hex(hash[1]!) + hex(hash[0]!), ...dimensions }));
    }
    if (it.outcome === 'delivered') counts.deliveries++;
    else if (it.outcome === 'never-sent') counts.neverSent++;
    else {
      counts.bounces++;
      const category = it.category ?? 'not classified';
      const provider = it.provider || 'unknown';
      byCategory[category] = (byCategory[category] ?? 0) + 1;
      byProvider[provider] = (byProvider[provider] ?? 0) + 1;
    }
  }
  if (lines.length > 0 && !process.stdout.write(`${lines.join('\n')}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  return { counted, duplicates: observations.length - counted };
};

// A reader that closes the pipe early (`| head`) ends the run quietly.
process.stdout.on('error', () => process.exit(0));

const choices = paths.map(() => ({ format: values.format }));
const summary = await importFiles(files, { write, choices });
const formats = summary.files.map(({ file, format, rows, problem }) => ({ file, format, rows, problem }));

if (values.observations) {
  for (const { file, problem } of formats) if (problem) process.stderr.write(`${file}: ${problem}\n`);
} else if (values.json) {
  const { rows, skipped, duplicates, rejected } = summary;
  const answer = {
    files: files.length,
    rows,
    ...counts,
    skipped,
    duplicates,
    rejected,
    byCategory,
    byProvider,
    formats,
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
} else {
  const lines = [
    `${files.length} files, ${summary.rows} rows in ${summary.seconds.toFixed(1)} s`,
    `${counts.bounces} bounces, ${counts.deliveries} deliveries, ${counts.neverSent} never sent`,
    `${summary.duplicates} counted before, ${summary.skipped} of other kinds, ${summary.rejected} not understood`,
    ...Object.entries(byCategory).map(([category, count]) => `  ${category}: ${count}`),
    ...formats.map(
      ({ file, format, problem }) => `${file}: ${format ?? '-'}${problem ? ` (${problem})` : ''}`,
    ),
    ...summary.rejectedRows.slice(0, 10).map(({ file, line, why }) => `${file}:${line}: ${why}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
process.exitCode = formats.some(({ format }) => format === null) ? 1 : 0;
