import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../../scripts/print-table.ts';

/**
 * Runs the benchmarks and prints what was measured against its budget and against the stored baseline.
 * Every ratio is taken within one run against something bare that did the same work in turn, so it may be compared between
 * machines; the baseline holds ratios only. Writes `.output/bench.json`.
 *
 *   npm run bench -- [engine|imports|import-browser|store|page …]   only these; `--save` stores the ratios as the new baseline
 */

type Figure = {
  bench: string;
  what: string;
  budget: string;
  measured: string;
  /** Against the bare work of the same run; null where only a limit counts. */
  ratio: number | null;
  /** How far the rounds lie apart, as a share of the ratio; null: one round, or not told. */
  spread: number | null;
  ok: boolean;
};

type Json = Record<string, unknown>;
type EngineRow = {
  perSecond: number;
  megabytesPerSecond: number;
  average: number;
  ratio: number;
  spread: number;
};
type ImportRow = { rowsPerCpuSecond: { counted: number }; ratio: number; cpuRatio: number; spread: number };
type PageRow = { what: string; budget: string; measured: string; ok: boolean };

const here = import.meta.dirname;

/** The last line a benchmark prints is its result. */
const run = (name: string, args: readonly string[] = []): string => {
  const { stdout, status } = spawnSync(process.execPath, [join(here, `${name}.ts`), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  if (last === '') throw new Error(`the benchmark ${name} printed nothing (exit ${status})`);
  return last;
};

const parsed = (name: string, args: readonly string[] = []): Json => JSON.parse(run(name, args)) as Json;

const thousands = (value: number): string => Math.round(value).toLocaleString('en-US');

const engine = (): Figure[] => {
  const result = parsed('engine');
  const row = (key: string, what: string, least: number): Figure => {
    const { perSecond, megabytesPerSecond, average, ratio, spread } = result[key] as EngineRow;
    return {
      bench: 'engine',
      what: `${what} a second of processor time`,
      budget: least > 0 ? `>= ${thousands(least)}` : '',
      measured: `${thousands(perSecond)} (${average} characters, ${megabytesPerSecond} MB/s)`,
      ratio,
      spread,
      ok: perSecond >= least,
    };
  };
  const start = result['millisecondsToStart'] as number;
  const growth = result['timeForTenfoldText'] as Record<string, number>;
  const worst = Math.max(...Object.values(growth));
  return [
    row('lines', 'diagnostic lines', 100_000),
    row('texts', 'whole shown texts', 20_000),
    row('ordinary', 'ordinary texts', 0),
    {
      bench: 'engine',
      what: 'processor time to the first answer',
      budget: '<= 25 ms',
      measured: `${start} ms`,
      ratio: null,
      spread: null,
      ok: start <= 25,
    },
    {
      bench: 'engine',
      what: 'time for ten times the text',
      budget: '<= 15 x',
      measured: `${worst} x`,
      ratio: worst,
      spread: null,
      ok: worst <= 15,
    },
  ];
};

/** Size of the file whose import's memory is measured; the figure does not depend on it. */
const MEMORY_MEGABYTES = '500';

const imports = (): Figure[] => {
  const result = parsed('imports');
  const memory = parsed('import-memory', ['log', MEMORY_MEGABYTES]);
  const used = memory['used'] as number;
  const row = (key: 'quoted' | 'plain'): Figure => {
    const { rowsPerCpuSecond, ratio, cpuRatio, spread } = result[key] as ImportRow;
    return {
      bench: 'imports',
      what: `rows a second against Papa Parse, ${key} CSV`,
      budget: '>= 0.50',
      measured: `${cpuRatio} by processor, ${ratio} by clock (${thousands(rowsPerCpuSecond.counted)}/s)`,
      ratio: cpuRatio,
      spread,
      ok: ratio >= 0.5,
    };
  };
  return [
    row('quoted'),
    row('plain'),
    ...(['ndjson', 'json', 'log'] as const).map((kind): Figure => {
      const { rowsPerSecond, rowsPerCpuSecond } = result[kind] as Record<string, number>;
      return {
        bench: 'imports',
        what: `rows a second, ${kind}`,
        budget: '',
        measured: `${thousands(rowsPerCpuSecond!)} by processor, ${thousands(rowsPerSecond!)} by clock`,
        ratio: null,
        spread: null,
        ok: true,
      };
    }),
    {
      bench: 'imports',
      what: `memory a process takes for a log of ${MEMORY_MEGABYTES} MB`,
      budget: '<= 150 MB',
      measured: `${used} MB`,
      ratio: null,
      spread: null,
      ok: used <= 150,
    },
  ];
};

/** The same with the real store, in a real browser. */
const importBrowser = (): Figure[] => {
  const result = parsed('import-browser', ['chrome']) as Record<string, number>;
  return ['quoted', 'plain'].map((kind) => {
    const ratio = result[`${kind}Ratio`]!;
    return {
      bench: 'import-browser',
      what: `rows a second against Papa Parse, ${kind} CSV, stored by the browser`,
      budget: '>= 0.50',
      measured: `${ratio} by clock (${thousands(result[`${kind}Import`]!)}/s)`,
      ratio,
      spread: result[`${kind}Spread`]!,
      ok: ratio >= 0.5,
    };
  });
};

const store = (): Figure[] => {
  const result = parsed('store', ['chrome']);
  return Object.entries(result['budgets'] as Record<string, number>).map(([what, budget]) => {
    const value = result[what] as number;
    return {
      bench: 'store',
      what: `a million observations, ${what}`,
      budget: `<= ${budget} ms`,
      measured: `${Math.round(value * 10) / 10} ms`,
      ratio: null,
      spread: null,
      ok: value <= budget,
    };
  });
};

const page = (): Figure[] => {
  run('page', ['chrome']);
  const all = JSON.parse(readFileSync('.output/bench/page.json', 'utf8')) as Record<string, PageRow[]>;
  return Object.values(all)
    .flat()
    .map(({ what, budget, measured, ok }) => {
      // "0.31 x" and "98 %" are ratios; sizes and times are not.
      const [, number, unit] = /^([\d.]+) (x|%)/.exec(measured) ?? [];
      const ratio = number === undefined ? null : Number(number) / (unit === '%' ? 100 : 1);
      return { bench: 'page', what, budget, measured, ratio, spread: null, ok };
    });
};

const BENCHES: Readonly<Record<string, () => Figure[]>> = {
  engine,
  imports,
  'import-browser': importBrowser,
  store,
  page,
};
const BASELINE = join(here, 'baseline.json');

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`${name} …`);
  try {
    figures.push(...measure());
  } catch (error) {
    const measured = error instanceof Error ? error.message : String(error);
    figures.push({ bench: name, what: 'run', budget: '', measured, ratio: null, spread: null, ok: false });
  }
}

const baseline = JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, number>;
const key = ({ bench, what }: Figure): string => `${bench}: ${what}`;
/** A change no larger than the rounds of one run lie apart says nothing. */
const change = (one: Figure): string => {
  const before = baseline[key(one)];
  if (before === undefined || one.ratio === null || before === 0) return '';
  const share = one.ratio / before - 1;
  const noise = one.spread !== null && Math.abs(share) <= one.spread ? ' (noise)' : '';
  return `${share >= 0 ? '+' : ''}${(share * 100).toFixed(0)} %${noise}`;
};
const head = ['bench', 'what', 'budget', 'measured', 'ratio', 'spread', 'to baseline', ''];
const rows = figures.map((one) => [
  one.bench,
  one.what,
  one.budget,
  one.measured,
  one.ratio === null ? '' : String(Number(one.ratio.toFixed(2))),
  one.spread === null ? '' : `${(one.spread * 100).toFixed(0)} %`,
  change(one),
  one.ok ? 'ok' : 'MISSED',
]);
console.log(table(head, rows, 60));

mkdirSync('.output', { recursive: true });
const told = figures.map((one) => ({ ...one, baseline: baseline[key(one)] ?? null }));
writeFileSync('.output/bench.json', `${JSON.stringify(told, null, 2)}\n`);
if (process.argv.includes('--save')) {
  for (const one of figures) if (one.ratio !== null) baseline[key(one)] = one.ratio;
  writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
}
