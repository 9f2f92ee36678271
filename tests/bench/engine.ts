import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose } from '../../lib/smtp/index.ts';
import { rules } from '../../lib/smtp/compiled.ts';
import { readEml } from '../../scripts/eml-text.ts';

/**
 * How fast the engine reads, on one core: processor time, best of several runs, printed as one JSON line. The texts are the
 * bounces under `tests/mails`; the lines are their diagnostics.
 */

const mails = join(import.meta.dirname, '../mails');
const manifest = JSON.parse(await readFile(join(mails, 'manifest.json'), 'utf8')) as { file: string }[];
const texts = await Promise.all(
  manifest.map(async ({ file }) => (await readEml(await readFile(join(mails, file)))).text),
);
const lines = texts.flatMap((text) => {
  const [first] = diagnose(text);
  return first && first.hits.length > 0 ? [text.slice(first.span.start, first.span.end)] : [];
});
const quiet = texts.map((text) =>
  text
    .replace(/[245]\d\d/g, 'nnn')
    .replace(/[45]\.\d/g, 'n.n')
    .slice(0, 200),
);

const cpu = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

const perSecond = (inputs: readonly string[], place: 'line' | 'message' | 'page', rounds: number): number => {
  let best = Infinity;
  for (let run = 0; run < 12; run++)
    best = Math.min(
      best,
      cpu(() => {
        for (let round = 0; round < rounds; round++) for (const input of inputs) diagnose(input, { place });
      }),
    );
  return Math.round((inputs.length * rounds) / best);
};

/** Ten times the text must take about ten times the time: the ratio tells linear from worse, whatever the machine. */
const growth = (unit: string): number => {
  const small = unit.repeat(Math.ceil(200_000 / unit.length));
  const large = unit.repeat(Math.ceil(2_000_000 / unit.length));
  const time = (text: string): number =>
    Math.min(...Array.from({ length: 3 }, () => cpu(() => void diagnose(text))));
  time(small);
  return Math.round((time(large) / time(small)) * 10) / 10;
};

const first = cpu(() => void diagnose('550 5.1.1 user unknown'));
const compile = cpu(() => void rules());
const result = {
  bench: 'engine',
  linesPerSecond: perSecond(lines, 'line', 40),
  textsPerSecond: perSecond(texts, 'message', 20),
  ordinaryTextsPerSecond: perSecond(quiet, 'page', 40),
  averageLine: Math.round(lines.reduce((sum, { length }) => sum + length, 0) / lines.length),
  averageText: Math.round(texts.reduce((sum, { length }) => sum + length, 0) / texts.length),
  secondsToCompile: Math.round((first + compile) * 1000) / 1000,
  fragments: rules().matcher.fragments,
  conditions: rules().meanings.length,
  timeForTenfoldText: {
    words: growth('Nothing to see here, the meeting is at ten. '),
    fragments: growth('mailbox full '),
    digits: growth('5.1.1 550 '),
  },
};
process.stdout.write(`${JSON.stringify(result)}\n`);
