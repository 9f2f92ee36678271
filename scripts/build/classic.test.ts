import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { classicScript, facade } from './classic.ts';

const scripts: Record<string, string> = { 'chunks/a-1.js': 'shared/a.js', 'engine.js': 'engine.js' };
const scriptOf = (chunk: string): string => scripts[chunk]!;

const shared = { fileName: 'chunks/a-1.js', code: 'var e=40,t=n=>n+e;export{t as a,e as r};' };

test('scripts that were chunks find each other, and the last gives what it exports by default', () => {
  const entry = {
    fileName: 'engine.js',
    code: 'import{a as e,r as t}from"./chunks/a-1.js";import"./chunks/a-1.js";var n=e(t-38);export{n as default};',
  };
  const world = {};
  runInNewContext(classicScript(shared, scriptOf), world);
  expect(runInNewContext(classicScript(entry, scriptOf), world)).toBe(42);
});

test('the second run of a shared script stands for itself', () => {
  const world = {};
  const script = classicScript(shared, scriptOf);
  runInNewContext(script, world);
  expect(() => runInNewContext(script, world)).not.toThrow();
});

test('a page gets the same names from the facade', () => {
  expect(facade(shared, ['shared/base.js', 'shared/a.js'])).toBe(
    'import"/shared/base.js";import"/shared/a.js";export const{a,r}=globalThis["bouncelens:shared/a.js"];\n',
  );
});

test.each([
  ['import * as e from"./chunks/a-1.js";', 'a namespace'],
  ['export*from"./chunks/a-1.js";', 'ExportAllDeclaration'],
  ['export const e=1;', 'ExportNamedDeclaration'],
])('%s stops the build', (code, what) => {
  expect(() => classicScript({ fileName: 'engine.js', code }, scriptOf)).toThrow(what);
});
