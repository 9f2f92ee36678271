// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { gmail } from '#lib/sites/gmail.ts';
import { icloud } from '#lib/sites/icloud.ts';
import { readAround } from './around.ts';

const now = new Date('2026-11-23T12:00:00Z');
const header =
  '<span>To:</span> <span>Canary &lt;canary@shop.example&gt;</span><time datetime="2026-11-18T12:00:00Z">18 Nov</time>';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('tells domain and day of the open message, never the address', () => {
  document.body.innerHTML = header;
  const around = readAround(document, icloud, now);
  expect(around).toEqual({ sendingDomain: 'shop.example', day: '2026-11-18' });
  expect(JSON.stringify(around)).not.toContain('canary');
});

test('looks into open shadow roots', () => {
  const host = document.createElement('mail-header');
  document.body.append(host);
  host.attachShadow({ mode: 'open' }).innerHTML = header;
  expect(readAround(document, icloud, now)?.sendingDomain).toBe('shop.example');
});

test.each([
  ['no label', '<p>canary@shop.example</p>'],
  ['an empty composer', '<label>To</label><input value="canary@shop.example">'],
  ['a name without an address', '<span>To:</span><span>me</span>'],
])('has nothing to tell: %s', (_, html) => {
  document.body.innerHTML = html;
  expect(readAround(document, icloud, now)).toBeNull();
});

test('is asked only where bodies stand in frames of another origin', () => {
  document.body.innerHTML = header;
  expect(readAround(document, gmail, now)).toBeNull();
});
