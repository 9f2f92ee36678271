import { FORMATS, formatName } from '#lib/imports/formats/index.ts';
import { siteById } from '#lib/sites/index.ts';

/** Apart from the rest and loaded later: the first paint needs no names of sources. */
export const siteName = (id: string): string => siteById(id)?.name ?? id;
export { formatName };

/** Names of what can be imported. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name);
