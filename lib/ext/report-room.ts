import type { FrameReport } from '#lib/tally/page-entry.ts';

/** A report as it is kept. */
export type Kept = FrameReport & {
  frameId: number;
  documentId: string | null;
  url: string;
  /** When it was reported, ms. */
  at: number;
  /** Entries that were found and are no longer listed. */
  more: number;
};

/** Most entries listed over all tabs together: about 4 of the 10 MB that a browser keeps for a session. */
export const MOST_LISTED = 20_000;
/** So many entries of a frame stay listed when others need the room. */
export const SHORT_LIST = 100;

const shortened = (report: Kept): Kept => ({
  ...report,
  entries: report.entries.slice(0, SHORT_LIST),
  more: report.more + Math.max(0, report.entries.length - SHORT_LIST),
});

/**
 * The reports, by key, that have to be shortened so that all lists together hold no more than `most` entries: the least recently
 * reported first. How many there were stays known.
 */
export function shortenedFor(
  most: number,
  reports: Readonly<Record<string, Kept>>,
  except: string,
): Record<string, Kept> {
  let listed = Object.values(reports).reduce((sum, { entries }) => sum + entries.length, 0);
  const changed: Record<string, Kept> = {};
  for (const [key, report] of Object.entries(reports).toSorted(([, a], [, b]) => a.at - b.at)) {
    if (listed <= most) break;
    if (key === except || report.entries.length <= SHORT_LIST) continue;
    changed[key] = shortened(report);
    listed -= report.entries.length - SHORT_LIST;
  }
  return changed;
}
