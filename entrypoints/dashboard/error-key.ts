import { BackupError } from '#lib/tally/backup.ts';

/** What can go wrong and has words of its own under `ui.dashboard.error`. */
const KINDS = [
  'newer',
  'upgrade',
  'blocked',
  'unavailable',
  'quota',
  'invalid',
  'json',
  'format',
  'content',
] as const;

/** What may help: everything as it lies there, when the store does not answer; another file, when that one was no good. */
export type Help = 'raw' | 'restore';

/** What to offer beside the words about an error. A full disk and a file that is no backup say nothing against what is stored. */
export function helpFor(error: unknown): Help | null {
  if (error instanceof BackupError) return 'restore';
  return errorKey(error) === 'ui.dashboard.error.quota' ? null : 'raw';
}

/** Locale key of what to tell people about an error. */
export function errorKey(error: unknown) {
  const kind =
    typeof error === 'object' && error !== null && 'kind' in error ? String(error.kind) : String(error);
  return `ui.dashboard.error.${KINDS.find((known) => known === kind) ?? 'unknown'}` as const;
}
