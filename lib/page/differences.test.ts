// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createDifferences } from './differences.ts';
import type { Batch } from './observer.ts';
import type { Mark } from './marks.ts';
import type { Known, Region } from './region.ts';
import { rootOf, type Root } from './roots.ts';

/** Two rows with codes, one without, a message, and what stands around them. */
const PAGE = `<h1 id="head">Log</h1>
<table><tbody id="list"><tr id="a"><td>550 5.1.1</td></tr><tr id="quiet"><td>sent</td></tr><tr id="b"><td>552 5.2.2</td></tr></tbody></table>
<div id="mail"><p id="said">said: 554 5.7.1</p></div><p id="draft" contenteditable="true">x</p>`;

const at = (id: string) => document.getElementById(id)!;
const firstText = (element: Element) => document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;
const textOf = (id: string, text: string) => (firstText(at(id)).nodeValue = text);

function rowOf(id: string): Element {
  const row = document.createElement('tr');
  row.id = id;
  row.textContent = 'new';
  return row;
}

let regions = new Map<Element, Known>();
let rowsRead = new Map<Element, Known>();
let awaited = new Set<Element>();
let near: Element[] = [];
let roots: Root[] = [];

/** With a mark in its first text. */
function known(id: string, kind: Region['kind'], into: Map<Element, Known>) {
  const element = at(id);
  const marks = [{ place: { startContainer: firstText(element) } } as unknown as Mark];
  into.set(element, {
    region: { kind, element, root: roots[0]!, spec: null },
    adapted: false,
    findings: { text: '', events: [], marks, shown: false },
  });
}

/** What a batch names, as the observers' tests write it. */
const named = ({ dirty, stale, removed }: Batch) =>
  [
    ...[...dirty].map(({ id, localName }) => id || localName),
    ...[...stale].map(({ id }) => `[${id}]`),
    ...(removed ? ['removed'] : []),
  ].join(' ');

function drain(steps: Generator<void, Batch>): string {
  for (;;) {
    const step = steps.next();
    if (step.done) return named(step.value);
  }
}

const differencesOf = () =>
  createDifferences({
    roots: () => roots,
    regions,
    rowsRead,
    near: () => near,
    awaits: (element) => awaited.has(element),
  });

describe('createDifferences', () => {
  beforeEach(() => {
    document.body.innerHTML = PAGE;
    regions = new Map();
    rowsRead = new Map();
    awaited = new Set();
    near = [];
    roots = [rootOf(document)];
    for (const id of ['a', 'b']) {
      known(id, 'row', regions);
      known(id, 'row', rowsRead);
    }
    known('quiet', 'row', rowsRead);
    known('mail', 'message', regions);
  });

  const CASES: [string, () => void, string][] = [
    ['nothing', () => {}, 'removed'],
    ['the text of a row', () => textOf('a', '550 5.1.2'), '[a] removed'],
    ['of a row that tells of nothing', () => textOf('quiet', 'delivered'), '[quiet] removed'],
    ['of a message, which is found anew', () => textOf('said', 'said: 554 5.7.26'), 'mail removed'],
    ['of what holds no region', () => textOf('head', 'Events'), 'head removed'],
    ['what stands loose beside the rows', () => at('list').append('452 4.2.2'), 'list removed'],
    ['no blanks there', () => at('list').append('\n  '), 'removed'],
    ['no draft', () => textOf('draft', '550 5.1.1'), 'removed'],
    ['a row that came', () => at('list').append(rowOf('c')), 'c removed'],
    ['not what moved', () => at('list').append(at('a')), 'removed'],
    ['but not where no mark has gone', () => at('a').append(document.createElement('i')), 'removed'],
    [
      'all in text order',
      () => ['b', 'head', 'a'].forEach((id) => textOf(id, `${id} 451 4.7.1`)),
      'head [a] [b] removed',
    ],
  ];

  it.each(CASES)('tells %s', (_what, change, expected) => {
    const differences = differencesOf();
    drain(differences.all());
    change();
    expect(drain(differences.all())).toBe(expected);
    expect(drain(differences.all())).toBe('removed');
  });

  it('tells of near regions only what changed in them, once', () => {
    const differences = differencesOf();
    drain(differences.all());
    near = [at('a'), at('mail')];
    textOf('b', 'other');
    expect(drain(differences.near())).toBe('');
    textOf('a', 'other');
    textOf('mail', 'other');
    expect(drain(differences.near())).toBe('mail [a]');
    expect(drain(differences.near())).toBe('');
    expect(drain(differences.all())).toBe('[b] removed');
  });

  it('tells of the same text in other nodes until its marks stand there', () => {
    const differences = differencesOf();
    drain(differences.all());
    at('a').innerHTML = '<td>550 5.1.1</td>';
    near = [at('a')];
    expect(drain(differences.near())).toBe('[a]');
    expect(drain(differences.all())).toBe('[a] removed');
    known('a', 'row', regions);
    expect(drain(differences.near())).toBe('');
    expect(drain(differences.all())).toBe('removed');
  });

  it('takes an element of very many parts', () => {
    const list = at('list');
    for (let n = 0; n < 150_000; n++) list.append(document.createElement('i'));
    const differences = differencesOf();
    drain(differences.all());
    textOf('b', '552 5.3.4');
    expect(drain(differences.all())).toBe('[b] removed');
  });

  it('leaves a region that is to be read anyway, and compares it with what it was when it was not', () => {
    const differences = differencesOf();
    drain(differences.all());
    awaited.add(at('a'));
    expect(drain(differences.all())).toBe('removed');
    textOf('a', 'other');
    expect(drain(differences.all())).toBe('removed');
    awaited.clear();
    expect(drain(differences.all())).toBe('[a] removed');
  });

  it('takes a region that was given up, or that left and came back, as new', () => {
    const differences = differencesOf();
    drain(differences.all());
    differences.forget(at('a'));
    expect(drain(differences.all())).toBe('[a] removed');
    const row = at('b');
    row.remove();
    drain(differences.all());
    at('list').append(row);
    expect(drain(differences.all())).toBe('[b] removed');
  });

  it('looks into shadow roots it is given, and at none that have gone', () => {
    const host = document.createElement('x-mail');
    const inner = host.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p id="deep">one</p>';
    roots.push({ node: inner, doc: document, frame: null });
    at('head').after(host);
    const differences = differencesOf();
    drain(differences.all());
    inner.getElementById('deep')!.textContent = 'two';
    expect(drain(differences.all())).toBe('deep removed');
    inner.getElementById('deep')!.textContent = 'three';
    host.remove();
    expect(drain(differences.all())).toBe('removed');
  });

  it('names the whole of each document', () => {
    expect(differencesOf().tops()).toEqual([document.documentElement]);
  });

  it('survives a page that takes away what it looks at', () => {
    const differences = differencesOf();
    drain(differences.all());
    for (let n = 0; n < 200; n++) at('list').append(rowOf(`new${n}`));
    const steps = differences.all();
    steps.next();
    document.body.replaceChildren();
    expect(drain(steps)).toMatch(/removed$/);
  });
});
