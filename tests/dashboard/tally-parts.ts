import { rowOf, type TallyPart } from '#lib/tally/columns.ts';
import { DayFold } from '#lib/tally/fold.ts';
import type { Tally } from '#lib/tally/observation.ts';

/** Tallies in the form they are stored in. */
export function partsOf(tallies: readonly Tally[], rules = 1): TallyPart[] {
  const days = new Map<string, DayFold>();
  for (const tally of tallies) {
    const key = `${tally.source} ${tally.day}`;
    let day = days.get(key);
    if (!day) days.set(key, (day = new DayFold(tally.source, tally.day)));
    day.add(rowOf(tally, rules), tally.count);
  }
  return [...days.values()].flatMap((day) => day.takeChanged());
}
