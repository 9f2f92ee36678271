// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readCells } from './columns.ts';

/** The cells of the first row of a table without a head. */
const read = (...cells: string[]) => {
  document.body.innerHTML = `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
  return readCells(document.querySelector('tr')!, null, new Map());
};

describe('a row of a table without a head', () => {
  it.each([
    ['2026-11-20T15:12:07Z'],
    ['2026/11/20 15:12'],
    ['Nov 20 15:12:07'],
    ['20 Nov 15:12'],
    ['20/Nov/2026:15:12:07 +0000'],
    ['Fri, 20 Nov 2026 15:12:07 +0000'],
    ['Fri Nov 20 15:12:07 2026'],
    ['15:12:07'],
    ['3:12 pm'],
    ['1795187527'],
    ['1795187527000'],
    ['5 minutes ago'],
    ['yesterday, 15:12'],
  ])('has its time in the cell "%s"', (time) => {
    const cells = read('mx1', time, '4F1CANARY', '550 5.1.1 User unknown');
    expect(cells.value('time')).toBe(time);
    expect(cells.readable.map((cell) => cell.textContent)).not.toContain(time);
  });

  it.each([['550 5.1.1 User unknown'], ['192.0.2.7'], ['10.1.12.3:25'], ['4.15.2'], ['5 mails deferred']])(
    'has no time in the cell "%s"',
    (text) => {
      expect(read('mx1', text, 'canary', 'more').value('time')).toBe('');
    },
  );
});
