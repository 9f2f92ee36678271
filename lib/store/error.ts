/**
 * What can go wrong with the store:
 * - `quota`: the disk or the browser's share of it is full; nothing of the batch was counted, the same batch may be sent again;
 * - `newer`: the database was written by a newer version; it is left untouched;
 * - `upgrade`: a step of the upgrade failed; the old data is unchanged and `readRaw` can read it;
 * - `blocked`: another window holds an older connection and did not let go in time;
 * - `invalid`: what was given cannot be stored (a broken backup, an observation without a day); nothing was changed;
 * - `unavailable`: the browser refuses a database at all (private window, damaged profile), or the write failed otherwise.
 */
export type StoreErrorKind = 'quota' | 'newer' | 'upgrade' | 'blocked' | 'invalid' | 'unavailable';

/** The store's only error. `message` is for logs; people get the locale text `ui.store.error.<kind>`. */
export class StoreError extends Error {
  readonly kind: StoreErrorKind;
  /** More than one word about the place: the step, the field. */
  readonly detail: string;

  constructor(kind: StoreErrorKind, detail = '', cause?: unknown) {
    super(`store: ${kind}${detail ? ` (${detail})` : ''}`, { cause });
    this.name = 'StoreError';
    this.kind = kind;
    this.detail = detail;
  }
}

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

/** Turns whatever a database call threw into a `StoreError`. */
export function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return new StoreError('quota', '', error);
  if (name === 'VersionError') return new StoreError('newer', '', error);
  // Chromium reports a full disk while it commits as an abort whose cause says so.
  const text = error instanceof Error ? error.message : '';
  if (/quota|disk (is )?full|no space/i.test(text)) return new StoreError('quota', '', error);
  return new StoreError('unavailable', name || text.slice(0, 100), error);
}
