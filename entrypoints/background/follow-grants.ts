import { showBadge } from '#lib/ext/badge.ts';
import { tellChange } from '#lib/ext/changes.ts';
import {
  covers,
  grantedOrigins,
  injectIntoOpenTabs,
  isGranted,
  originPattern,
  syncScripts,
} from '#lib/ext/grants.ts';
import { tellFrames } from '#lib/ext/messages.ts';
import { dropReports, reportedTabs } from '#lib/ext/reports.ts';
import { isOff, offSites } from '#lib/ext/switches.ts';

/** Registers scripts for what is granted and switched on now, and tells our pages. */
export async function syncGrants(kind: 'grants' | 'settings' = 'grants'): Promise<string[]> {
  const origins = await syncScripts(await offSites()).catch(grantedOrigins);
  tellChange({ kind });
  return origins;
}

/** Open pages of these sites get their script without a reload. */
export async function startPages(origins: readonly string[]): Promise<void> {
  await injectIntoOpenTabs(origins, await offSites());
}

/**
 * Open pages of these sites, which were switched off or whose grant is gone, become as they were before us. Pages that were
 * read once by a click have no grant and are left alone.
 */
export async function stopPages(origins: readonly string[]): Promise<void> {
  for (const { tabId, url } of await reportedTabs()) {
    const pattern = originPattern(url);
    if (pattern === null || !origins.some((origin) => covers(origin, pattern))) continue;
    // A wider grant may still hold.
    if ((await isGranted(url)) && !(await isOff(url))) continue;
    await tellFrames(tabId, 'page.stop', {});
    await dropReports(tabId);
    await showBadge(tabId, { count: 0, layoutChanged: false, failing: false });
  }
}
