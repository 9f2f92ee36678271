import type { Override } from '#lib/tally/override.ts';
import { parseOverrides } from './overrides.ts';
import { isRecord } from './stored.ts';

/** Marks the file. Both functions stand apart from `overrides.ts`, which every page with a bounce loads. */
const FORMAT = 'bouncelens-overrides';
const VERSION = 1;

/** The list as a file to keep or to pass on. */
export const exportOverrides = (overrides: readonly Override[]): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, overrides }, null, 2)}\n`;

/** Reads such a file. @throws Error when it is none. */
export function importOverrides(text: string): Override[] {
  const file: unknown = JSON.parse(text);
  if (!isRecord(file) || file['format'] !== FORMAT || file['version'] !== VERSION) {
    throw new Error('overrides: another file');
  }
  return parseOverrides(file['overrides']);
}
