import { diagnose } from '#lib/smtp/index.ts';
import { EXAMPLES } from './examples.ts';
import { runSelfTest, type SelfTest } from './self-test.ts';

/** Runs every bundled example in this browser. Engine and examples are loaded with this file, when someone asks for it. */
export const runBundledTest = (): Promise<SelfTest> =>
  runSelfTest(
    EXAMPLES,
    (text) => diagnose(text, { place: 'esp' }),
    () => performance.now(),
    () => new Promise((resolve) => setTimeout(resolve)),
  );
