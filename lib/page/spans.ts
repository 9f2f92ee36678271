import type { Diagnosis, Span } from '#lib/smtp/diagnosis.ts';

/** Where a diagnosis is marked: its codes, or where only words decided those. */
export function spansOf({ hits, candidates }: Diagnosis): readonly Span[] {
  if (hits.length > 0) return hits;
  const words = candidates[0]?.evidence.find((evidence) => evidence.span)?.span;
  return words ? [words] : [];
}
