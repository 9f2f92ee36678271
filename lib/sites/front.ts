import { defineSite } from './site.ts';

/** Front: only the host is proven. */
export const front = defineSite({
  id: 'front',
  name: 'Front',
  kind: 'helpdesk',
  matches: ['https://app.frontapp.com/*'],
  confidence: 'inferred',
  asOf: '2026-11-23',
});
