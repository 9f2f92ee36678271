import { defineSite } from './site.ts';

/** Braze: only the host is proven. The message activity log names a user and what became of the message. */
export const braze = defineSite({
  id: 'braze',
  name: 'Braze',
  kind: 'esp',
  matches: ['https://*.braze.com/*', 'https://*.braze.eu/*'],
  words: { columns: { recipient: ['user'] } },
  confidence: 'inferred',
  asOf: '2026-11-28',
});
