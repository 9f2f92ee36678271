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

/** Locale key of what to tell people about an error. */
export function errorKey(error: unknown) {
  const kind =
    typeof error === 'object' && error !== null && 'kind' in error ? String(error.kind) : String(error);
  return `ui.dashboard.error.${KINDS.find((known) => known === kind) ?? 'unknown'}` as const;
}
