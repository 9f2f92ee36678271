import { MAX_REFUSAL } from './limits.ts';

/** Offset where the line of `at` begins; looks back no farther than a refusal is long. */
export const lineStart = (text: string, at: number): number => {
  const floor = Math.max(0, at - MAX_REFUSAL);
  return floor + text.slice(floor, at).lastIndexOf('\n') + 1;
};

/** Offset where the line of `at` ends; looks on no farther than a refusal is long. */
export const lineEnd = (text: string, at: number): number => {
  const stretch = text.slice(at, at + MAX_REFUSAL);
  const end = stretch.indexOf('\n');
  return at + (end === -1 ? stretch.length : end);
};
