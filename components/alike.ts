import type { Diagnosis } from '#lib/smtp/diagnosis.ts';

/** Bounces that mean the same, as the first of them with their number; the most frequent first. */
export function alike(diagnoses: readonly Diagnosis[]): { diagnosis: Diagnosis; count: number }[] {
  const groups = new Map<string, { diagnosis: Diagnosis; count: number }>();
  for (const diagnosis of diagnoses) {
    const { reply, status, provider, permanence, undecided, neverSent, candidates } = diagnosis;
    const readings = candidates.map(({ category, reason }) => `${category} ${reason}`);
    const key = [reply, status, provider, permanence, undecided, neverSent, ...readings].join('\n');
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { diagnosis, count: 1 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
