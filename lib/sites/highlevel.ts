import { defineSite } from './site.ts';

/**
 * HighLevel (LeadConnector) and its white labels: the Bounce Classification table is a sum of events, so it is marked and
 * never tallied. Code and status stand in separate cells; `-`, `NA` and `Missing` mean that there is none.
 */
export const highlevel = defineSite({
  id: 'highlevel',
  name: 'HighLevel / LeadConnector',
  kind: 'esp',
  matches: [
    'https://app.gohighlevel.com/*',
    'https://*.gohighlevel.com/*',
    'https://*.leadconnectorhq.com/*',
  ],
  // A white label still loads the app from here. The chat widget, which any web site may embed, comes from another host.
  fingerprint: ['script[src*="static.leadconnectorhq.com"]', 'script[src*="appcdn.leadconnectorhq.com"]'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        provider: ['email service provider', 'provider', 'esp'],
        verdict: ['category'],
        reply: ['error code', 'code'],
        status: ['status code', 'status code enhanced code', 'enhanced code', 'enhanced status code'],
        text: ['definition', 'description'],
      },
      aggregate: true,
    },
  ],
  vendorCodes: true,
  confidence: 'documented',
  asOf: '2026-11-23',
});
