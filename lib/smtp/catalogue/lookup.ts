import { CATALOGUE, type CatalogueRow } from './pairs.ts';

const pairKey = (reply: number | null, status: string | null): string => `${reply ?? '-'}/${status ?? '-'}`;

const byPair = new Map<string, CatalogueRow[]>();
const byStatus = new Map<string, CatalogueRow[]>();
for (const row of CATALOGUE) {
  const key = pairKey(row.reply, row.status);
  byPair.set(key, [...(byPair.get(key) ?? []), row]);
  if (row.status !== null) byStatus.set(row.status, [...(byStatus.get(row.status) ?? []), row]);
}

/** The specification's rows for exactly this pair, in its order. */
export const rowsOf = (reply: number | null, status: string | null): readonly CatalogueRow[] =>
  reply === null ? [] : (byPair.get(pairKey(reply, status)) ?? []);

/** The specification's rows with this status and any reply. */
export const rowsOfStatus = (status: string): readonly CatalogueRow[] => byStatus.get(status) ?? [];
