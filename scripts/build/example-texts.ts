import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packExamples } from '../../entrypoints/options/example-frames.ts';
import { ALL_RULES } from '../../entrypoints/options/all-rules.ts';
import type { RuleExamples } from '../../lib/smtp/rules/rule.ts';

const ROOT = join(import.meta.dirname, '../..');
const NAME = 'virtual:example-texts';

/** The first text that each rule must take, in the order of the rules. */
async function takenTexts(): Promise<(readonly string[])[]> {
  const files = globSync('lib/smtp/rules/**/*.examples.ts', { cwd: ROOT });
  const modules = await Promise.all(
    files.map((file) => import(join(ROOT, file)) as Promise<Record<string, RuleExamples>>),
  );
  const examples = new Map(
    modules.flatMap((module) => Object.values(module).flatMap((it) => Object.entries(it))),
  );
  return ALL_RULES.map(({ id }) => examples.get(id)?.takes.slice(0, 1) ?? []);
}

/**
 * What "test this build" reads: of the examples beside the rules the first text that each rule must take. More of them and the near
 * misses stay with the unit tests, and the names and reasons are in the rules.
 */
export const exampleTexts: Plugin = {
  name: 'bouncelens:example-texts',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: async (id) =>
    id === `\0${NAME}` ? `export default ${JSON.stringify(packExamples(await takenTexts()))};` : null,
};
