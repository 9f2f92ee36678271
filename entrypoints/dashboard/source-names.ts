import { translate } from '#lib/ext/i18n.ts';
import { FORMATS, formatName as nameOf } from '#lib/imports/formats/index.ts';
import { siteById } from '#lib/sites/index.ts';
import type { TextsUnder } from '#locales/keys.ts';

/** Sources that are no product's: they have a name in the reader's language. */
const GENERIC: Readonly<Record<string, `ui.dashboard.sources.${TextsUnder<'ui.dashboard.sources'>}`>> = {
  generic: 'ui.dashboard.sources.generic',
  'dsn-eml': 'ui.dashboard.sources.mail',
  'generic-delimited': 'ui.dashboard.sources.table',
};

const named = (id: string, product: (id: string) => string): string =>
  Object.hasOwn(GENERIC, id) ? translate(GENERIC[id]!) : product(id);

/** Apart from the rest and loaded later: the first paint needs no names of sources. */
export const siteName = (id: string): string => named(id, (site) => siteById(site)?.name ?? site);

/** Name of an export format. */
export const formatName = (id: string): string => named(id, nameOf);

/** Names of what can be imported. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ id }) => formatName(id));
