import { defineSite } from './site.ts';

/**
 * rspamd web interface. Its history judges mail that comes in: symbols (`DMARC_POLICY_REJECT`), actions and scores (5.1, 4.20)
 * look like replies and are none, in both generations of the table. Nothing in there is a bounce, so nothing is read.
 */
export const rspamd = defineSite({
  id: 'rspamd',
  name: 'rspamd',
  kind: 'mta',
  matches: [],
  fingerprint: ['#historyTable_history', '#historyTable_scan'],
  skip: ['#historyTable_history', '#historyTable_scan', '#symbolsTable', '#selSymOrder_history'],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
