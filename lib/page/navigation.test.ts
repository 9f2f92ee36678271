// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { onNavigation } from './navigation.ts';

/** A window whose address a test changes. */
function fakeWindow() {
  const navigation = new EventTarget();
  const view = Object.assign(new EventTarget(), { location: { href: 'https://mail.example/1' }, navigation });
  return { view: view as unknown as Window & typeof view, navigation };
}

test.each(['currententrychange', 'popstate', 'hashchange'])(
  '%s to another address is a navigation',
  (type) => {
    const { view, navigation } = fakeWindow();
    const life = new AbortController();
    let moved = 0;
    onNavigation(view, () => moved++, life.signal);
    const tell = () => (type === 'currententrychange' ? navigation : view).dispatchEvent(new Event(type));
    tell();
    expect(moved, 'the same address again').toBe(0);
    view.location.href = 'https://mail.example/2';
    tell();
    tell();
    expect(moved).toBe(1);
    life.abort();
    view.location.href = 'https://mail.example/3';
    tell();
    expect(moved, 'after the end').toBe(1);
  },
);

test('a browser without the Navigation API is followed all the same', () => {
  const { view } = fakeWindow();
  Object.assign(view, { navigation: undefined });
  let moved = 0;
  onNavigation(view, () => moved++, new AbortController().signal);
  view.location.href = 'https://mail.example/#2';
  view.dispatchEvent(new Event('hashchange'));
  expect(moved).toBe(1);
});
