// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Inspection, Mapping } from '#lib/imports/types.ts';
import type { Candidate, ImportModel } from './import-model.ts';
import { ImportPreview } from './ImportPreview.tsx';

afterEach(cleanup);

function show(time: string, mapping: Mapping): HTMLSelectElement | null {
  const inspection = {
    format: { id: 'generic-delimited', name: 'Table' },
    problem: null,
    mapping,
    header: ['When', 'To'],
    sample: [[time, 'a@example.net']],
  } as unknown as Inspection;
  const candidate: Candidate = { file: new File([''], 'a.csv'), inspection, choice: { mapping } };
  render(<ImportPreview model={{} as ImportModel} candidates={[candidate]} formatName={(id) => id} />);
  return screen.queryByLabelText<HTMLSelectElement>('ui.dashboard.import.dateOrder');
}

it.each([
  ['2026-11-03 10:00', {}, undefined],
  ['3/4/2026', {}, 'mdy'],
  ['3.4.2026', {}, 'dmy'],
  ['3/4/2026', { dateOrder: 'dmy' }, 'dmy'],
] as const)('asks for the order of days and months only where it matters: %s %j', (time, more, shown) => {
  expect(show(time, { time: 'When', recipient: 'To', ...more })?.value).toBe(shown);
});
