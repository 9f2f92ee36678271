import { defineSite } from './site.ts';

/** Any page the user turns on: no selectors, everything is found by text and structure (`lib/page/finder.ts`). */
export const generic = defineSite({
  id: 'generic',
  name: 'This page',
  kind: 'generic',
  matches: [],
  confidence: 'inferred',
  asOf: '2026-11-23',
});
