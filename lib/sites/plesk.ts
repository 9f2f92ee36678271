import { defineSite } from './site.ts';

/** Plesk: the mail log browser and Email Security. The log lines are Postfix's own; the markup is not public. */
export const plesk = defineSite({
  id: 'plesk',
  name: 'Plesk',
  kind: 'mta',
  matches: [],
  fingerprint: ['script[src*="plesk-ui-library"]', 'link[href*="plesk-ui-library"]'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        time: ['time', 'date', 'datum', 'zeit'],
        sender: ['sender', 'from', 'absender'],
        recipient: ['recipient', 'to', 'empfänger'],
        event: ['status'],
        text: ['message', 'nachricht'],
      },
      delivered: ['delivered', 'sent'],
    },
  ],
  confidence: 'inferred',
  asOf: '2026-11-23',
});
