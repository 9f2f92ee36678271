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
    const start = now();
    const [first] = diagnose(text);
    const took = now() - start;
    result.all += took;
    result.slowest = Math.max(result.slowest, took);
    if (first?.candidates[0]?.reason === reason) result.right++;
    else result.wrong.push(rule);
  }
  return result;
}
