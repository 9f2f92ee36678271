// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { diagnosisOf } from '#tests/components/make-diagnosis.ts';
import { createBadges } from './badges.ts';
import type { Mark, Marks } from './marks.ts';
import type { CardTools } from './overlay.ts';

let shadow: ShadowRoot;
let opened: string[];
let wantsBadges: boolean;

beforeEach(() => {
  document.body.innerHTML = '<p>550 5.1.1</p>';
  shadow = document.createElement('div').attachShadow({ mode: 'open' });
  opened = [];
  wantsBadges = true;
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([
    new DOMRect(100, 100, 60, 14),
  ] as unknown as DOMRectList);
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 800, configurable: true });
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 600, configurable: true });
  Object.assign(Document.prototype, { elementFromPoint: () => document.querySelector('p') });
});
afterEach(() => vi.restoreAllMocks());

const markOf = (entry: string): Mark => {
  const node = document.querySelector('p')!.firstChild as Text;
  const place = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 9 };
  const range = place as unknown as StaticRange;
  const anchor = node.parentElement!;
  return { entry, category: 'Invalid address', diagnosis: diagnosisOf('user-unknown'), place, range, anchor };
};
const marksOf = (all: Mark[], near = all): Marks =>
  ({ all: () => all, size: () => all.length, near: () => new Set(near) }) as Partial<Marks> as Marks;

const create = () =>
  createBadges(
    document,
    () => shadow,
    () => [],
    {
      badges: () => wantsBadges,
      hover: () => true,
      letterOf: () => 'A',
      badgeLabel: ({ entry }) => `Invalid address, ${entry}`,
    } as Partial<CardTools> as CardTools,
    (mark, manner) => opened.push(`${mark.entry} ${manner}`),
    () => opened.push('leave'),
  );
const buttons = () => [...shadow.querySelectorAll('button')];

describe('badges', () => {
  test.each([
    [0, false],
    [1, true],
    [12, true],
    [13, false],
  ])('on a page of %i codes are wanted: %s', (count, wanted) => {
    const marks = Array.from({ length: count }, (_, at) => markOf(String(at)));
    expect(create().wanted(marksOf(marks))).toBe(wanted);
    wantsBadges = false;
    expect(create().wanted(marksOf(marks))).toBe(false);
  });

  test('say what stands there and open the card', () => {
    create().place(marksOf([markOf('550')]));
    const [button] = buttons();
    expect(button!.getAttribute('aria-label')).toBe('Invalid address, 550');
    expect(button!.textContent).toBe('A');
    expect(button!.hidden).toBe(false);
    button!.click();
    button!.dispatchEvent(new Event('pointerenter'));
    button!.dispatchEvent(new Event('pointerleave'));
    expect(opened).toEqual(['550 focus', '550 hover', 'leave']);
  });

  test('go with their marks', () => {
    const badges = create();
    const [first, second] = [markOf('1'), markOf('2')] as const;
    badges.place(marksOf([first, second]));
    expect(badges.count()).toBe(2);
    badges.place(marksOf([second]));
    expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual(['Invalid address, 2']);
  });

  test('of codes that are not near or under something else do not show', () => {
    const badges = create();
    const mark = markOf('1');
    badges.place(marksOf([mark], []));
    expect(buttons()).toEqual([]);
    badges.place(marksOf([mark]));
    Object.assign(Document.prototype, { elementFromPoint: () => document.createElement('dialog') });
    badges.place(marksOf([mark]));
    expect(buttons()[0]!.hidden).toBe(true);
  });

  test('two at one place do not cover each other', () => {
    create().place(marksOf([markOf('1'), markOf('2')]));
    const places = buttons().map(({ style }) => `${style.left} ${style.top}`);
    expect(new Set(places).size).toBe(2);
  });
});
