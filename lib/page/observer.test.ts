// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Doze, Ears } from './doze.ts';
import { createWatcher, type Batch } from './observer.ts';
import { rootOf } from './roots.ts';

describe('createWatcher', () => {
  let life = new AbortController();
  let forgotten = 0;
  beforeEach(() => {
    life = new AbortController();
    forgotten = 0;
  });
  afterEach(() => life.abort());

  /** Watches a page; answers with what the next batch holds: ids, those that are only to be read again in brackets. */
  function watch(html: string, read?: (batch: Batch) => void) {
    document.body.innerHTML = html;
    const batches: Batch[] = [];
    const watcher = createWatcher(
      function* (batch) {
        batches.push(batch);
        read?.(batch);
        yield;
      },
      life.signal,
      { of: (text) => text.parentElement!.closest('.row'), forget: () => (forgotten += 1) },
    );
    watcher.watch(rootOf(document));
    return async () => {
      await vi.waitFor(() => expect(batches).not.toHaveLength(0));
      const { dirty, stale, removed } = batches.shift()!;
      return [
        ...[...dirty].map(({ id }) => id),
        ...[...stale].map(({ id }) => `[${id}]`),
        ...(removed ? ['removed'] : []),
      ].join(' ');
    };
  }
  const at = (id: string) => document.getElementById(id)!;

  const CASES: [string, string, () => void, string][] = [
    ['a changed text', '<p id="a">one</p>', () => (at('a').firstChild!.nodeValue = 'two'), 'a'],
    [
      'the outermost of changed places',
      '<div id="a">x<p id="b">one</p></div><p id="c">three</p>',
      () => ['a', 'b', 'c'].forEach((id) => (at(id).firstChild!.nodeValue = 'two')),
      'a c',
    ],
    [
      'texts of a known row once',
      '<div id="r" class="row"><p id="a">one</p><p id="b">one</p></div>',
      () => ['a', 'b'].forEach((id) => (at(id).firstChild!.nodeValue = 'two')),
      '[r]',
    ],
    [
      'what came into a known row, as new',
      '<div id="r" class="row"></div>',
      () => (at('r').innerHTML = '<p id="a">one</p>'),
      'a',
    ],
    ['a text in place of another', '<p id="a">one</p>', () => (at('a').textContent = 'two'), 'a removed'],
    ['what went', '<div id="a"><p id="b">one</p></div>', () => at('b').remove(), 'a removed'],
    [
      'not what was moved',
      '<div id="a"><p id="b">one</p><p id="c">two</p></div><p id="d">x</p>',
      () => {
        at('a').append(at('b'));
        at('d').firstChild!.nodeValue = 'y';
      },
      'd',
    ],
    [
      'not what left at once',
      '<div id="a"></div><p id="d">x</p>',
      () => {
        at('a').innerHTML = '<p id="b">one</p>';
        at('b').remove();
        at('d').firstChild!.nodeValue = 'y';
      },
      'd a removed',
    ],
    [
      'nothing of an editor',
      '<div contenteditable><p id="a">one</p></div><p id="d">x</p>',
      () => ['a', 'd'].forEach((id) => (at(id).firstChild!.nodeValue = 'two')),
      'd',
    ],
    [
      'a page of too many changes as a whole',
      `<div id="a">${'<i>x</i>'.repeat(20_001)}</div>`,
      () => at('a').childNodes.forEach(({ firstChild }) => (firstChild!.nodeValue = 'y')),
      'root',
    ],
  ];
  it.each(CASES)('tells of %s', async (_, html, change, wanted) => {
    document.documentElement.id = 'root';
    const next = watch(html);
    change();
    expect((await next()).split(' ').sort()).toEqual(wanted.split(' ').sort());
  });

  const TWO_ROWS =
    '<ol id="l"><li id="r" class="row">x</li><li id="s" class="row">y</li></ol><ol id="m"></ol><p id="d">x</p>';
  const HELD: [string, () => void, boolean][] = [
    ['texts changed', () => (at('r').firstChild!.nodeValue = 'two'), true],
    ['rows changed places', () => at('l').append(at('r')), true],
    ['a row went elsewhere', () => at('m').append(at('r')), false],
    ['something came', () => at('r').append('more'), false],
    ['something left', () => at('r').remove(), false],
  ];
  it.each(HELD)('rows of texts may be remembered or not: %s', async (_, change, held) => {
    const next = watch(TWO_ROWS);
    change();
    at('s').firstChild!.nodeValue = 'two';
    await next();
    expect(forgotten === 0).toBe(held);
  });

  it('reads on when one reading failed', async () => {
    let times = 0;
    const failed = vi.fn();
    process.on('unhandledRejection', failed);
    const next = watch('<p id="a">one</p>', () => {
      if (++times === 1) throw new Error('Not readable.');
    });
    at('a').firstChild!.nodeValue = 'two';
    expect(await next()).toBe('a');
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    process.off('unhandledRejection', failed);
    at('a').firstChild!.nodeValue = 'three';
    expect(await next()).toBe('a');
  });

  it('waits until it is told that the first reading has ended', async () => {
    document.body.innerHTML = '<p id="a">one</p>';
    const read: number[] = [];
    let begin = () => {};
    const ready = new Promise<void>((done) => (begin = done));
    const watcher = createWatcher(
      function* ({ dirty }) {
        read.push(dirty.size);
        yield;
      },
      life.signal,
      undefined,
      () => ready,
    );
    watcher.watch(rootOf(document));
    at('a').firstChild!.nodeValue = 'two';
    await new Promise((done) => setTimeout(done, 5));
    at('a').append('three');
    expect(read).toEqual([]);
    begin();
    await vi.waitFor(() => expect(read).toEqual([1]));
  });

  describe('while a page is looked at instead', () => {
    /** Dozes as soon as anything changed, until `end` is called. */
    function dozing() {
      let isOn = true;
      let end: (failed?: Error) => void = () => {};
      let ears: Ears | undefined;
      const doze: Doze = {
        add: () => {},
        isOn: () => isOn,
        roots: () => [rootOf(document)],
        tops: () => [document.documentElement],
        forget: () => {},
        run: (given) => {
          isOn = false;
          ears = given;
          given.close();
          return new Promise((done, fail) => {
            end = (failed) => (failed ? fail(failed) : done());
          });
        },
      };
      const batches: string[] = [];
      const watcher = createWatcher(
        function* ({ dirty, removed }) {
          batches.push(`${[...dirty].map(({ id }) => id).join()}${removed ? ' removed' : ''}`);
          yield;
        },
        life.signal,
        { of: () => null, forget: () => (forgotten += 1) },
        undefined,
        doze,
      );
      document.documentElement.id = 'root';
      document.body.innerHTML = '<p id="a">one</p><p id="b">one</p>';
      watcher.watch(rootOf(document));
      return { batches, end: (failed?: Error) => end(failed), ears: () => ears };
    }
    const change = (id: string) => (at(id).firstChild!.nodeValue += '!');

    it('is told nothing, and of the whole page when it rests', async () => {
      const { batches, end, ears } = dozing();
      change('a');
      await vi.waitFor(() => expect(ears()).toBeDefined());
      expect(batches).toEqual(['a']);
      change('b');
      await new Promise((done) => setTimeout(done, 60));
      expect(batches).toEqual(['a']);
      expect(forgotten).toBeGreaterThan(0);
      end();
      await vi.waitFor(() => expect(batches).toEqual(['a', 'root removed']));
      change('b');
      await vi.waitFor(() => expect(batches).toEqual(['a', 'root removed', 'b']));
    });

    it('hears what changes once the ears are open, and reads it at the end', async () => {
      const { batches, end, ears } = dozing();
      change('a');
      await vi.waitFor(() => expect(ears()).toBeDefined());
      ears()!.open();
      change('b');
      await Promise.resolve();
      for (const _step of ears()!.readTold());
      expect(batches).toEqual(['a', 'b']);
      end();
      await vi.waitFor(() => expect(batches).toEqual(['a', 'b', 'root removed']));
    });

    it('listens again when a look failed', async () => {
      const failed = vi.fn();
      process.on('unhandledRejection', failed);
      const { batches, end, ears } = dozing();
      change('a');
      await vi.waitFor(() => expect(ears()).toBeDefined());
      end(new Error('Not readable.'));
      await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
      process.off('unhandledRejection', failed);
      change('b');
      await vi.waitFor(() => expect(batches).toEqual(['a', 'root removed']));
    });

    it('stays silent when the page has ended', async () => {
      const { batches, end, ears } = dozing();
      change('a');
      await vi.waitFor(() => expect(ears()).toBeDefined());
      life.abort();
      end();
      change('b');
      await new Promise((done) => setTimeout(done, 60));
      expect(batches).toEqual(['a']);
    });
  });
});
