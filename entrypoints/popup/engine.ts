import { codesText } from '#components/code-text.ts';
import { CATALOGUE, lookup, providerName } from '#lib/smtp/index.ts';
import { PROVIDERS } from '#lib/smtp/rules/index.ts';
import type { Engine } from './lookup-model.ts';

const docs = new Map(PROVIDERS.map(({ id, docs }) => [id, docs ?? null]));

/** The engine as the look-up needs it. In a file of its own, so that it is loaded after the first paint. */
export const engine: Engine = {
  lookup,
  providerName,
  providerDocs: (id) => docs.get(id) ?? null,
  codesOf: (reason) => [
    ...new Set(CATALOGUE.filter((row) => row.reason === reason).map((row) => codesText(row))),
  ],
};
