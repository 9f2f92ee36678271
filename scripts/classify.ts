import { createInterface } from 'node:readline';
import { diagnose } from '../lib/smtp/index.ts';

/**
 * The engine as a filter: JSONL in, one `{"id", "text"}` a line; JSONL out. A line that cannot be read answers `{"error"}` and
 * the run goes on. A text that tells several events answers for the first.
 */
type Input = { id?: unknown; text?: unknown };

/** One field of a log rather than a message: short, without an empty line. */
const isLine = (text: string): boolean => text.length <= 800 && !/\n[ \t]*\r?\n/.test(text.trim());

const answer = (line: string): object => {
  let input: Input;
  try {
    input = JSON.parse(line) as Input;
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  if (input === null || typeof input !== 'object' || typeof input.text !== 'string')
    return { id: input?.id ?? null, error: 'no "text" in this line' };
  const [first] = diagnose(input.text, { place: isLine(input.text) ? 'line' : 'message' });
  if (!first)
    return {
      id: input.id,
      category: null,
      permanent: null,
      reason: null,
      reply: null,
      status: null,
      provider: null,
      candidates: [],
    };
  const top = first.candidates[0];
  return {
    id: input.id,
    category: top?.category ?? null,
    permanent: first.permanence === 'unknown' ? null : first.permanence === 'permanent',
    reason: top?.reason ?? null,
    reply: first.reply,
    status: first.status,
    provider: first.provider,
    ...(first.undecided ? { undecided: true } : {}),
    candidates: first.candidates.map(({ category, reason, weight, evidence }) => ({
      category,
      reason,
      weight: Math.round(weight * 1000) / 1000,
      rules: evidence.map(({ rule }) => rule),
    })),
  };
};

const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
for await (const line of lines) {
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${JSON.stringify(answer(line))}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}
