import { CATEGORY_KEY, type Category } from '#lib/smtp/catalogue/categories.ts';
import type { Reason } from '#lib/smtp/catalogue/reasons.ts';
import { reasonName } from '#components/dashboard/reason-words.ts';
import type { Translate } from '#components/text.ts';
import { FACETS, type Facet, type ViewState } from './view-state.ts';
import type { Permanence } from '#lib/smtp/diagnosis.ts';

/** Names of things that are not in the locale files. */
export type Names = {
  provider: (id: string) => string;
  /** Of a site id or of "import:<format id>". */
  source: (id: string) => string;
};

/** What a value of a facet is called; the empty value is "not known". */
export function facetLabel(text: Translate, names: Names, facet: Facet | 'none', value: string): string {
  if (facet === 'category') return text(`category.${CATEGORY_KEY[value as Category] ?? 'none'}.name`);
  if (facet === 'reason') return reasonName(text, (value || null) as Reason | null);
  if (value === '') return text('ui.dashboard.notKnown');
  if (facet === 'provider') return names.provider(value);
  if (facet === 'source') return names.source(value);
  if (facet === 'permanence') return text(`permanence.${value as Permanence}`);
  return value;
}

/** What a view is narrowed to, in words: a line for each filter in use. */
export const narrowedTo = (text: Translate, names: Names, filters: ViewState['filters']): string[] =>
  FACETS.filter((facet) => filters[facet].length > 0).map(
    (facet) =>
      `${text(`ui.dashboard.facet.${facet}`)}: ${filters[facet].map((value) => facetLabel(text, names, facet, value)).join(', ')}`,
  );
