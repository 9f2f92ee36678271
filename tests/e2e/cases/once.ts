import { soakExactlyOnce } from '../../soak/exactly-once.ts';
import { assert, type Case } from '../case.ts';

/**
 * The short form of `npm run soak`: tabs that overlap, the worker ended at random moments, the browser killed while it writes
 * and started on the same profile, the extension reloaded under open pages.
 */
export const onceCases = (): Case[] => [
  {
    name: 'once/kills-and-reloads',
    async run(ctx) {
      const result = await soakExactlyOnce(
        { tabs: 4, rows: 200, step: 100, endWorkerEvery: 700, kills: 1, reloads: 1, patience: 150_000 },
        ctx.session.name,
      );
      assert(
        result.counted === result.truth,
        `counted ${result.counted} of ${result.truth}: ${JSON.stringify(result)}`,
      );
    },
  },
];
