import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose } from '../../lib/smtp/index.ts';
import { rules } from '../../lib/smtp/compiled.ts';
import { readMessage } from '#lib/imports/message.ts';

/**
 * How fast the engine reads, on one core: processor time, against a bare loop that lower-cases the same texts and looks for a
 * few words in them, round by round in turn. The texts are the bounces under `tests/mails`; the lines are their diagnostics.
 * Prints one JSON line. `node tests/bench/engine.ts`
 */

const cpu = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

const mails = join(import.meta.dirname, '../mails');
const manifest = JSON.parse(await readFile(join(mails, 'manifest.json'), 'utf8')) as { file: string }[];
const texts = await Promise.all(
  manifest.map(async ({ file }) => (await readMessage(await readFile(join(mails, file)))).text),
);
/** What a frame pays before its first answer. */
const compile = cpu(() => void diagnose('550 5.1.1 user unknown'));
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

const WORDS = ['user unknown', 'mailbox full', 'blocked', 'spam', 'dmarc', 'quota', 'too many', 'try again'];
const bare = (text: string): number => {
  const lower = text.toLowerCase();
  let found = 0;
  for (const word of WORDS) if (lower.includes(word)) found++;
  return found;
};

const ROUNDS = 15;

/** Rates of the best round; the ratio of times is the median of all rounds, `spread` how far they lie apart. */
const measure = (inputs: readonly string[], place: 'line' | 'message' | 'page', times: number) => {
  const characters = inputs.reduce((sum, { length }) => sum + length, 0) * times;
  const ours: number[] = [];
  const ratios: number[] = [];
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const own = cpu(() => {
      for (let time = 0; time < times; time++) for (const input of inputs) diagnose(input, { place });
    });
    // The bare loop is far quicker: more of it, or the clock is too coarse.
    const plain = cpu(() => {
      for (let time = 0; time < times * 10; time++) for (const input of inputs) found += bare(input);
    });
    if (round < 3) continue;
    ours.push(own);
    ratios.push((own / plain) * 10);
  }
  ratios.sort((a, b) => a - b);
  const ratio = ratios[ratios.length >> 1]!;
  const best = Math.min(...ours);
  return {
    perSecond: Math.round((inputs.length * times) / best),
    megabytesPerSecond: Number((characters / best / 1e6).toFixed(1)),
    average: Math.round(characters / times / inputs.length),
    ratio: Number(ratio.toFixed(1)),
    spread: Number(((ratios.at(-2)! - ratios[1]!) / ratio).toFixed(2)),
    checked: found > 0,
  };
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

const result = {
  bench: 'engine',
  lines: measure(lines, 'line', 40),
  texts: measure(texts, 'message', 10),
  ordinary: measure(quiet, 'page', 40),
  millisecondsToStart: Math.round(compile * 1000),
  fragments: rules.fragments(),
  conditions: rules.meanings.length,
  timeForTenfoldText: {
    words: growth('Nothing to see here, the meeting is at ten. '),
    fragments: growth('mailbox full '),
    digits: growth('5.1.1 550 '),
  },
};
process.stdout.write(`${JSON.stringify(result)}\n`);
