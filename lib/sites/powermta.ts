import { defineSite } from './site.ts';

/** PowerMTA web monitor: plain tables of queues with their last error. Each row is a queue, so a sum. */
export const powermta = defineSite({
  id: 'powermta',
  name: 'PowerMTA',
  kind: 'mta',
  matches: [],
  fingerprint: [
    'meta[name="generator"][content*="PowerMTA" i]',
    'img[alt*="PowerMTA" i]',
    'a[href*="port25.com"]',
  ],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        recipient: ['queue', 'domain'],
        text: ['last error', 'error', 'dsndiag', 'status'],
        sendingIp: ['source ip', 'vmta ip'],
        emailType: ['vmta', 'virtual mta', 'job'],
        time: ['time', 'date', 'last attempt'],
      },
      aggregate: true,
    },
  ],
  confidence: 'inferred',
  asOf: '2026-11-23',
});
