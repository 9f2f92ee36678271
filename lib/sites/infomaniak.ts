import { defineSite } from './site.ts';

/** Infomaniak Mail: the whole application stands in a frame of another origin. */
export const infomaniak = defineSite({
  id: 'infomaniak',
  name: 'Infomaniak Mail',
  kind: 'webmail',
  matches: ['https://ksuite.infomaniak.com/*'],
  frameMatches: ['https://mail.infomaniak.com/*'],
  confidence: 'inferred',
  asOf: '2026-11-28',
});
