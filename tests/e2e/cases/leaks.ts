import { driveForLeaks, leaks } from '../../soak/leaks.ts';
import { copyExtension, launch, removeFolder } from '../browsers.ts';
import { assert, type Case } from '../case.ts';

/** The short form of `npm run soak`: fifty-fold navigations and mutations leave nothing behind. */
export const leakCases = (): Case[] => [
  {
    name: 'leaks/navigations-and-mutations',
    async run({ session: { name } }) {
      const plan = { navigations: 150, batches: 2_000 };
      const extension = await copyExtension(name);
      const plain = await launch(name, { extension: null });
      const mine = await launch(name, { extension });
      try {
        const [without, withUs] = await Promise.all([driveForLeaks(plain, plan), driveForLeaks(mine, plan)]);
        const found = leaks(withUs, without);
        assert(found.length === 0, found.join('\n'));
      } finally {
        await mine.close();
        await plain.close();
        await removeFolder(extension);
      }
    },
  },
];
