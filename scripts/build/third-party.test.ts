import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutFormulas } from './third-party.ts';

const source = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('postal-mime')), '../esm/html-entities.js'),
  'utf8',
);
const named = (code: string, name: string): boolean => code.includes(`'&${name};'`);

test.each(['amp', 'nbsp', 'eacute', 'szlig', 'ccaron', 'euro', 'mdash', 'rsquo', 'trade', 'rarr', 'hellip'])(
  'a mail that is HTML alone may name %s',
  (name) => {
    expect(named(withoutFormulas(source), name)).toBe(true);
  },
);

test.each(['sum', 'Aopf', 'NotNestedGreaterGreater', 'subsetneqq', 'acy', 'alpha'])(
  '%s is for formulas',
  (name) => {
    expect(named(source, name)).toBe(true);
    expect(named(withoutFormulas(source), name)).toBe(false);
  },
);
