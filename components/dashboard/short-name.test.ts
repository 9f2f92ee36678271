import { expect, it } from 'vitest';
import { PROVIDERS } from '#lib/smtp/rules/index.ts';
import { shortName } from './short-name.ts';

it.each([
  ['Gmail / Google Workspace', 24, 'Gmail / Google Workspace'],
  ['Gmail / Google Workspace', 13, 'Gmail'],
  ['Outlook.com (Hotmail, Live, MSN)', 13, 'Outlook.com'],
  ['Symantec Email Security.cloud (MessageLabs)', 13, 'Symantec Ema…'],
  ['', 13, ''],
])('%s in %d letters', (name, letters, short) => {
  expect(shortName(name, letters)).toBe(short);
});

it('makes no two providers one', () => {
  const names = PROVIDERS.map(({ name }) => name);
  const called = new Set(names.map((name) => shortName(name, 30)));
  expect(called.size).toBe(new Set(names).size);
});
