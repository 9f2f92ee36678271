import { defineSite } from './site.ts';

/** Iterable: only the host is proven. The state of a recipient is the verdict ("HardBounce"). */
export const iterable = defineSite({
  id: 'iterable',
  name: 'Iterable',
  kind: 'esp',
  matches: ['https://app.iterable.com/*', 'https://app.eu.iterable.com/*'],
  words: { columns: { recipient: ['user'], verdict: ['recipient state', 'recipientstate'] } },
  confidence: 'inferred',
  asOf: '2026-11-28',
});
