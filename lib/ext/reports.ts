import { browser } from 'wxt/browser';
import type { Frame } from './gate.ts';
import { inTurn } from './in-turn.ts';
import type { FrameReport } from '#lib/tally/page-entry.ts';
import type { PageReport } from './protocol.ts';
import { MOST_LISTED, SHORT_LIST, shortenedFor, type Kept } from './report-room.ts';
import { frameName, frameOfName, livingFrames } from './scripts.ts';

/** In session storage: gone with the browser, but not with the worker. One key a frame, so two frames cannot overwrite each other. */
const keyOf = (tabId: number, frameId: number): string => `report:${tabId}:${frameId}`;

/** "https://mail.example/" of an address; empty where there is no site. */
function siteOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed && parsed.origin !== 'null' ? `${parsed.origin}/` : '';
}

/** All that is kept, by key. */
async function everyReport(): Promise<Record<string, Kept>> {
  const all = (await browser.storage.session.get(null)) as Record<string, Kept>;
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('report:')));
}

const queue = inTurn();

/**
 * Keeps what a frame holds. Lists of other frames are shortened where there is no room for all.
 *
 * @throws An error of the browser when even then there is none: nothing new is kept.
 */
export const keepReport = (frame: Frame, report: FrameReport): Promise<void> =>
  queue(async () => {
    const { frameId, documentId } = frame;
    const key = keyOf(frame.tabId, frameId);
    // The site is enough: the rest of an address names messages, searches and people.
    const url = siteOf(frame.url);
    const kept: Kept = { ...report, frameId, documentId, url, at: Date.now(), more: 0 };
    const keep = async (most: number) => {
      const others = shortenedFor(most, { ...(await everyReport()), [key]: kept }, key);
      await browser.storage.session.set({ ...others, [key]: kept });
    };
    // A short list always has room: only long ones are worth looking at all others.
    const isShort = report.entries.length <= SHORT_LIST;
    await (isShort ? browser.storage.session.set({ [key]: kept }) : keep(MOST_LISTED)).catch(() => keep(0));
  });

/** The frames' reports of a tab, top frame first. */
export async function keptReports(tabId: number): Promise<Kept[]> {
  return Object.entries(await everyReport())
    .filter(([key]) => key.startsWith(`report:${tabId}:`))
    .map(([, kept]) => kept)
    .sort((a, b) => a.frameId - b.frameId);
}

/** Tabs that have reported something, with their address. */
export async function reportedTabs(): Promise<{ tabId: number; url: string }[]> {
  const tabs = new Map<number, string>();
  for (const [key, { url }] of Object.entries(await everyReport())) tabs.set(Number(key.split(':')[1]), url);
  return Array.from(tabs, ([tabId, url]) => ({ tabId, url }));
}

const forget = (tabId: number, reports: readonly Kept[]): Promise<void> =>
  queue(() => browser.storage.session.remove(reports.map(({ frameId }) => keyOf(tabId, frameId))));

/** Forgets a tab. */
export async function dropReports(tabId: number): Promise<void> {
  await forget(tabId, await keptReports(tabId));
}

/** The reports of the documents that are alive; null when the tab may not be looked at. Frames that have gone are forgotten. */
async function livingReports(tabId: number, kept: readonly Kept[]): Promise<Kept[] | null> {
  const living = await livingFrames(tabId);
  if (!living) return null;
  const frames = new Set(Array.from(living, (name) => frameOfName(name)));
  // A webmail makes a new frame for each mail it opens. A frame that holds another document now may be about to report itself.
  const gone = kept.filter(({ frameId }) => !frames.has(frameId));
  if (gone.length > 0) await forget(tabId, gone);
  return kept.filter(
    ({ frameId, documentId }) => living.has(frameName(frameId, documentId)) || living.has(String(frameId)),
  );
}

/** Between a frame's number and the entry's own id, in ids that leave the background. */
const AT = '@';

/** Where an entry of a joined report stands: its frame and the id it has there. */
export function entryPlace(id: string): { frameId: number; id: string } {
  const at = id.indexOf(AT);
  return { frameId: Number(id.slice(0, at)), id: id.slice(at + 1) };
}

/** Joins frames to one report of the tab. Entry ids become "frame@id", so that `entryPlace` finds the frame again. */
function joinReports(frames: readonly Kept[]): PageReport | null {
  const first = frames[0];
  if (!first) return null;
  const named = frames.find((frame) => frame.site !== 'generic') ?? first;
  return {
    url: first.url,
    site: named.site,
    layoutChanged: frames.some((frame) => frame.layoutChanged),
    more: frames.reduce((sum, { more }) => sum + more, 0),
    entries: frames.flatMap((frame) =>
      frame.entries.map((entry) => ({ ...entry, id: `${frame.frameId}${AT}${entry.id}` })),
    ),
  };
}

/** What the tab holds now; frames that have gone since they reported are left out. Null when nothing was reported. */
export async function tabReport(tabId: number): Promise<PageReport | null> {
  const kept = await keptReports(tabId);
  if (kept.length === 0) return null;
  return joinReports((await livingReports(tabId, kept)) ?? []);
}

/** What the tab holds after one of its frames has reported. */
export async function reportAfter(frame: Frame): Promise<PageReport | null> {
  const kept = await keptReports(frame.tabId);
  // Who has just reported is alive: only where there are others they are looked for.
  if (kept.length <= 1) return joinReports(kept);
  return joinReports((await livingReports(frame.tabId, kept)) ?? kept);
}
