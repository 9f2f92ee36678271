import { showBadge } from '#lib/ext/badge.ts';
import { tellChange } from '#lib/ext/changes.ts';
import { readFailure } from '#lib/ext/failure.ts';
import type { Frame } from '#lib/ext/gate.ts';
import { keepReport, reportAfter } from '#lib/ext/reports.ts';
import { settingsOrDefaults } from '#lib/ext/settings.ts';
import type { FrameReport } from '#lib/tally/page-entry.ts';

/** Keeps what a frame holds, puts the tab's count on the icon and tells our open pages. */
export async function report(frame: Frame, held: FrameReport): Promise<Record<string, never>> {
  // Without room for the list the icon still says what this frame holds.
  const joined = await keepReport(frame, held).then(
    () => reportAfter(frame),
    () => ({ ...held, more: 0 }),
  );
  const { toolbarBadge } = await settingsOrDefaults();
  await showBadge(frame.tabId, {
    count: joined ? joined.entries.length + joined.more : 0,
    quiet: !toolbarBadge,
    layoutChanged: joined?.layoutChanged ?? false,
    failing: (await readFailure()) !== null,
  });
  tellChange({ kind: 'report', tabId: frame.tabId });
  return {};
}
