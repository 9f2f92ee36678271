// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { diagnosisOf } from '#tests/components/make-diagnosis.ts';
import { seen } from '#tests/store/sample.ts';
import { defineSite } from '#lib/sites/site.ts';
import type { Findings, PageEvent, Region } from './region.ts';
import { createReporter, type PageFindings } from './report.ts';
import { rootOf } from './roots.ts';

const site = (confidence: 'source-verified' | 'inferred') =>
  defineSite({
    id: 'desk',
    name: 'Desk',
    kind: 'helpdesk',
    matches: [],
    messages: [{ body: ['.mail'] }],
    confidence,
    asOf: '2026-11-23',
  });

const bounce = (id: string, more: Partial<PageEvent> = {}): PageEvent => ({
  id,
  diagnosis: diagnosisOf('user-unknown'),
  observation: seen(`kim@corp.example ${id}`),
  tallied: true,
  verdict: null,
  ...more,
});

describe('what a page holds', () => {
  const life = new AbortController();
  let told: PageFindings[] = [];
  let known: { region: Region; adapted: boolean; findings: Findings }[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<ol><li></li><li></li><li></li></ol>';
    told = [];
    known = [];
  });
  afterEach(() => vi.useRealTimers());

  const hold = (at: number, events: PageEvent[], adapted = true) => {
    const element = document.querySelectorAll('li')[at]!;
    const region: Region = { kind: 'message', element, root: rootOf(document), spec: null };
    known.push({ region, adapted, findings: { text: '', events, marks: [], shown: false } });
  };
  const tell = async (surface = site('source-verified')): Promise<PageFindings | undefined> => {
    const reporter = createReporter(
      surface,
      () => known,
      (findings) => told.push(findings),
      life.signal,
    );
    reporter.changed();
    reporter.changed();
    await vi.advanceTimersByTimeAsync(200);
    reporter.changed();
    await vi.advanceTimersByTimeAsync(2_000);
    return told.at(-1);
  };

  it('is told once for many changes, and not again when nothing differs', async () => {
    hold(0, [bounce('a')]);
    await tell();
    expect(told).toHaveLength(1);
  });

  it('is told in the order of the page, each event once, deliveries left out', async () => {
    hold(2, [bounce('c'), bounce('a')]);
    hold(0, [bounce('a'), bounce('delivered', { diagnosis: null })]);
    hold(1, [bounce('b')]);
    expect((await tell())?.entries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('is told without addresses', async () => {
    hold(0, [bounce('a')]);
    expect(JSON.stringify(await tell())).not.toContain('@');
  });

  it('is cut where it is longer than a list', async () => {
    hold(
      0,
      Array.from({ length: 2_100 }, (_, at) => bounce(String(at))),
    );
    expect((await tell())?.entries).toHaveLength(2_000);
  });

  it('holds nothing of what has gone', async () => {
    hold(0, [bounce('a')]);
    hold(1, [bounce('b')]);
    known[1]!.region.element.remove();
    expect((await tell())?.entries.map(({ id }) => id)).toEqual(['a']);
  });

  it('of many entries is told seldom while they change without end, and soon after a rest', async () => {
    const many = (turn: number) => Array.from({ length: 101 }, (_, at) => bounce(`${turn}-${at}`));
    hold(0, many(0));
    await tell();
    const reporter = createReporter(
      site('inferred'),
      () => known,
      (findings) => told.push(findings),
      life.signal,
    );
    let turn = 0;
    const change = async (ms: number) => {
      told = [];
      for (const end = turn + ms / 500; turn < end; turn++) {
        known[0]!.findings.events = many(turn + 1);
        reporter.changed();
        await vi.advanceTimersByTimeAsync(500);
      }
      return told.length;
    };
    expect(await change(4_000)).toBeGreaterThanOrEqual(3);
    await change(4_000);
    expect(await change(16_000)).toBe(4);
    await vi.advanceTimersByTimeAsync(6_000);
    told = [];
    known[0]!.findings.events = many(-1);
    reporter.changed();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toHaveLength(1);
  });

  it.each([
    ['what proven selectors missed', 'source-verified', false, true],
    ['what proven selectors found', 'source-verified', true, false],
    ['what selectors that are a guess missed', 'inferred', false, false],
  ] as const)('%s is a changed layout or not', async (_, confidence, adapted, changed) => {
    hold(0, [bounce('a')], adapted);
    expect((await tell(site(confidence)))?.layoutChanged).toBe(changed);
  });
});
