import type { Frame } from '#lib/ext/gate.ts';
import { AROUND_FILES } from '#lib/ext/script-files.ts';
import { askFrames } from '#lib/ext/scripts.ts';
import type { Around } from '#lib/page/around.ts';
import { siteById } from '#lib/sites/index.ts';
import { matchesPattern } from '#lib/sites/match-pattern.ts';
import type { Observation } from '#lib/tally/observation.ts';

/** Does this frame hold bodies whose headers stand in frames of another origin? */
export function isBodyFrame(site: string, frame: Pick<Frame, 'frameUrl'>): boolean {
  const known = siteById(site);
  const url = URL.parse(frame.frameUrl);
  return (
    known?.frameHeaders !== undefined &&
    url !== null &&
    (known.frameMatches ?? []).some((pattern) => matchesPattern(pattern, url))
  );
}

/** Puts domain and day of the headers into events of a body that could not know them. */
export const fillIn = (observations: readonly Observation[], around: Around): Observation[] =>
  observations.map((seen) => ({
    ...seen,
    sendingDomain: seen.sendingDomain || around.sendingDomain,
    day: around.day || seen.day,
  }));

/**
 * Joins a body with the headers that another origin shows: the frames around it are asked at the moment of the event, so
 * nothing is kept and nothing can be stale. They answer with a domain and a day.
 */
export async function joinHeaders(
  site: string,
  observations: readonly Observation[],
  frame: Frame,
): Promise<readonly Observation[]> {
  if (observations.length === 0 || !isBodyFrame(site, frame)) return observations;
  const answers = await askFrames<Around | null>(frame.tabId, AROUND_FILES);
  const around = answers.find((answer) => answer !== null);
  return around ? fillIn(observations, around) : observations;
}
