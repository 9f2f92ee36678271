// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { asIf } from '#tests/as-if.ts';
import { innerSelector, readValue } from './read.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <header><span class="from" email="ana@shop.example">Ana  at
      the shop</span><time datetime="2026-11-20T10:00">yesterday</time></header>
    <dl><dt>Sending IP:</dt><dd>192.0.2.1</dd><dt>Empty</dt><dd></dd></dl>
    <table><thead><tr><th>Tag</th><th>Count</th></tr></thead><tbody><tr><th>Stream</th><td>news</td></tr></tbody></table>
    <p><b>To</b> kim@corp.example</p>
    <div id="row" data-id="row-7"><i class="from">Kim</i></div>`;
});

const row = () => document.getElementById('row')!;

describe('a value is read', () => {
  test.each([
    ['of a selector, as one line', ['.from'], 'Ana at the shop'],
    ['of an attribute', ['.from@email'], 'ana@shop.example'],
    ['of the first selector that finds anything', ['.nobody', 'time@datetime'], '2026-11-20T10:00'],
    ['past an empty one', ['label:Empty', 'label:Stream'], 'news'],
    ['beside a label, in any case and with its colon', ['label:sending ip'], '192.0.2.1'],
    ['of the text behind a label', ['label:To'], 'kim@corp.example'],
    ['not beside the header of a column', ['label:Tag'], ''],
    ['of nothing at all', [], ''],
    ['not of an attribute that is missing', ['.from@title'], ''],
  ])('%s', (_, selectors, value) => {
    expect(readValue(selectors, [document])).toBe(value);
  });

  test('in the nearest place that has it', () => {
    expect(readValue(['.from'], [row(), document])).toBe('Kim');
    expect(readValue(['time@datetime'], [row(), document])).toBe('2026-11-20T10:00');
  });

  test('of the place itself', () => {
    expect(readValue(['[data-id]@data-id'], [row()])).toBe('row-7');
  });

  test('and is cut: a text that stands where a value was expected is not searched to its end', () => {
    row().textContent = 'x'.repeat(50_000);
    expect(readValue(['#row'], [document])).toHaveLength(1_000);
  });
});

describe('a part of the address', () => {
  const at = (address: string, pattern: string): string => {
    const doc = document.implementation.createHTMLDocument();
    asIf(doc, { URL: `https://mail.example${address}` });
    return readValue([`url:${pattern}`], [doc]);
  };
  test.each([
    ['/mg/sending/shop.example/logs', '/mg/sending/*', 'shop.example'],
    ['/mg/sending/shop.example/logs', '/mg/sending/*/logs', 'shop.example'],
    ['/mg/sending/shop.example/other', '/mg/sending/*/logs', ''],
    ['/u/0/#inbox/FMfcgz', '#inbox/*', 'FMfcgz'],
    ['/?id=a%40b&x=1', 'id=*', 'a@b'],
    ['/?id=%E0%A4%A', 'id=*', '%E0%A4%A'],
    ['/nothing', '/mg/*', ''],
  ])('%s by %s is "%s"', (address, pattern, value) => {
    expect(at(address, pattern)).toBe(value);
  });
});

test('the part of a selector that counts in a frame', () => {
  document.body.innerHTML = '<object class="mail"></object>';
  const frame = document.querySelector('object');
  expect(innerSelector('div.a', null)).toBe('div.a');
  expect(innerSelector('object.mail >>> body', frame)).toBe('body');
  expect(innerSelector('object.other >>> body', frame)).toBeNull();
  expect(innerSelector('object.mail >>> body', null)).toBeNull();
});
