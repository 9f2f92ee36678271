import type { Reason } from '#lib/smtp/catalogue/reasons.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';

/** A text and the reason it has to be read as. */
export type Example = { rule: string; text: string; reason: Reason };

export type SelfTest = {
  total: number;
  right: number;
  /** Rules whose example was read differently. */
  wrong: string[];
  /** Milliseconds. */
  slowest: number;
  all: number;
};

/** Each example is read so often and the best time counts: other programs and the first compilation are not the engine's. */
const RUNS = 3;

/** Examples between two breaths of the page. */
const BATCH = 100;

/**
 * Runs the examples and measures each. The page stays usable: it breathes after every batch.
 *
 * @param now clock in milliseconds.
 * @param breathe resolves when the page has had its turn.
 */
export async function runSelfTest(
  examples: readonly Example[],
  diagnose: (text: string) => Diagnosis[],
  now: () => number,
  breathe: () => Promise<void>,
): Promise<SelfTest> {
  const result: SelfTest = { total: examples.length, right: 0, wrong: [], slowest: 0, all: 0 };
  for (const [index, { rule, text, reason }] of examples.entries()) {
    if (index % BATCH === 0) await breathe();
    let first: Diagnosis | undefined;
    let took = Infinity;
    for (let run = 0; run < RUNS; run++) {
      const start = now();
      [first] = diagnose(text);
      took = Math.min(took, now() - start);
    }
    result.all += took;
    result.slowest = Math.max(result.slowest, took);
    if (first?.candidates[0]?.reason === reason) result.right++;
    else result.wrong.push(rule);
  }
  return result;
}
