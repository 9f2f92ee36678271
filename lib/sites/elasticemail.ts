import { defineSite } from './site.ts';

/**
 * Elastic Email: only the host is proven. Its categories are those of bounces ("NoMailbox", "AccountProblem"), no kinds of mail; a row
 * tells the last state of a message.
 */
export const elasticemail = defineSite({
  id: 'elasticemail',
  name: 'Elastic Email',
  kind: 'esp',
  matches: ['https://app.elasticemail.com/*'],
  words: { columns: { verdict: ['category', 'message category'] }, delivered: ['opened', 'clicked'] },
  confidence: 'inferred',
  asOf: '2026-11-28',
});
