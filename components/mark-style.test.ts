import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '#lib/smtp/catalogue/categories.ts';
import { CATEGORY_LOOK } from './category-look.ts';
import { alike, choose, lookOf, MARK_COLORS, MARK_LINES, namesOf, tokensCss } from './mark-style.ts';

describe('without choices', () => {
  it.each(CATEGORIES)('%s has its usual look', (category) => {
    expect(lookOf(category, {})).toEqual(CATEGORY_LOOK[category]);
    const { color, line } = namesOf(category, {});
    expect(MARK_COLORS[color].light).toEqual(CATEGORY_LOOK[category].light);
    expect(MARK_LINES[line].style).toBe(CATEGORY_LOOK[category].style);
  });

  it('nothing is alike and no token changes', () => {
    expect(alike({})).toEqual([]);
    expect(tokensCss({})).toBe('');
  });
});

describe('a choice', () => {
  const chosen = choose({}, 'Mailbox Full', { color: 'violet' });

  it('changes one part and keeps the rest', () => {
    const look = lookOf('Mailbox Full', chosen);
    expect(look).toEqual({
      ...CATEGORY_LOOK['Mailbox Full'],
      light: MARK_COLORS.violet.light,
      dark: MARK_COLORS.violet.dark,
    });
    expect(lookOf('DMARC', chosen)).toEqual(CATEGORY_LOOK.DMARC);
    expect(tokensCss(chosen)).toContain(
      "[data-category='mailbox_full']{--cat-text:light-dark(#6a3fb5,#c3a6f5)",
    );
  });

  it('of the usual look leaves nothing behind', () => {
    expect(choose(chosen, 'Mailbox Full', { color: 'amber' })).toEqual({});
    expect(choose(chosen, 'Mailbox Full', { line: 'thick' })).toEqual(chosen);
  });

  it('that makes two lines alike is told', () => {
    expect(alike(choose(chosen, 'Mailbox Full', { line: 'wavy' }))).toEqual([['Blocked', 'Mailbox Full']]);
  });

  it.each(['ultraviolet', 'constructor', ''])('of "%s", which is not on offer, counts as none', (name) => {
    expect(lookOf('DMARC', { dmarc: { color: name, line: name } })).toEqual(CATEGORY_LOOK.DMARC);
  });
});
