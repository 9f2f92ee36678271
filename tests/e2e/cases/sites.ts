import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { snapshots, type Expected, type Snapshot } from '../../pages/snapshot.ts';
import { until } from '../browsers.ts';
import { assert, LAST, type Case, type Context } from '../case.ts';
import type { Fixtures } from '../fixtures.ts';

/** One case for each snapshot page. */
export const siteCases = (): Case[] =>
  snapshots().map((page) => ({ name: `sites/${page.name}`, run: (ctx: Context) => check(ctx, page) }));

async function check(ctx: Context, { expected, file }: Snapshot): Promise<void> {
  const fixtures: Fixtures = { [expected.url.split('#')[0]!]: file('index.html') };
  for (const [url, path] of Object.entries(expected.frames ?? {})) fixtures[url] = file(path);

  const before = await ctx.tallies();
  const page = await ctx.open(expected.url, fixtures);
  const marks = expected.hits.map(({ text, category }) => ({
    text,
    category: category ? CATEGORY_KEY[category] : 'undecided',
  }));
  await ctx.expectMarks(page, marks);
  const { origin } = new URL(expected.url);
  const wanted = expected.tallied ?? expected.observations.length;
  const seen = await ctx.expectCounted(before, wanted);
  for (const tally of seen)
    assert(tally.source === expected.site, `source ${tally.source}, expected ${expected.site}`);
  if (wanted > 0) compare(expected.observations, seen);
  if (expected.hits.length > 0) {
    await until(async () => (await ctx.inside.report(origin)) !== null, 'a report');
    const report = (await ctx.inside.report(origin))!;
    assert(report.site === expected.site, `reported site ${report.site}, expected ${expected.site}`);
    assert(
      report.layoutChanged === (expected.layoutChanged ?? false),
      `layoutChanged is ${report.layoutChanged}`,
    );
  }
  await ctx.expectSameAsWithout(page, expected.url, fixtures);
  if (wanted > 0) return;
  // Nothing is what a page that was not read yet shows as well.
  await ctx.expectNoMore(page, before, 0);
  await ctx.expectMarks(page, [...marks, LAST.mark]);
}

type Tally = Record<string, unknown> & { count: number };

/** Pairs each expected observation with a counted one that agrees in every field it names. */
function compare(expected: Expected['observations'], seen: readonly Tally[]): void {
  const left = seen.map((tally) => ({ ...tally }));
  // The most particular first, so that a loose one does not take its match.
  const ordered = [...expected].sort((a, b) => Object.keys(b).length - Object.keys(a).length);
  for (const wanted of ordered) {
    const match = left.find(
      (tally) =>
        tally.count > 0 && Object.entries(wanted).every(([key, value]) => (tally as Tally)[key] === value),
    );
    if (!match)
      throw new Error(`not counted: ${JSON.stringify(wanted)}\ncounted: ${JSON.stringify(left, null, 1)}`);
    match.count -= 1;
  }
}
