// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NODE_CONSTANTS } from './node-constants.ts';

const SHIPPED = ['components', 'entrypoints', 'lib'];
const sources = SHIPPED.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
    .map((path) => join(folder, path)),
);

test.each(Object.entries(NODE_CONSTANTS))('%s is %s', (name, value) => {
  const [of, field] = name.split('.') as ['Node' | 'NodeFilter', string];
  expect(String(Reflect.get(globalThis[of], field))).toBe(value);
});

test('every constant of Node and NodeFilter that is shipped is put in as a number: add it to NODE_CONSTANTS', () => {
  const named = sources.flatMap(
    (path) => readFileSync(path, 'utf8').match(/\b(?:Node|NodeFilter)\.[A-Z_]+\b/g) ?? [],
  );
  expect([...new Set(named)].sort()).toEqual(Object.keys(NODE_CONSTANTS).sort());
});
