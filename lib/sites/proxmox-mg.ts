import { defineSite } from './site.ts';

/** Proxmox Mail Gateway: the Tracking Center, an ExtJS grid whose rows open to show the log lines of one mail. */
export const proxmoxMg = defineSite({
  id: 'proxmox-mg',
  name: 'Proxmox Mail Gateway',
  kind: 'mta',
  matches: [],
  fingerprint: ['script[src*="pmgmanagerlib"]', 'link[href*="ext6-pmg"]', 'script[src*="/pve2/js/pmg"]'],
  rows: [
    {
      row: ['.x-grid-view table.x-grid-item', '.x-grid-view tr.x-grid-row'],
      columns: {
        // The row opener is the first cell; the columns behind it stand in this order unless they are dragged.
        time: ['css:tr.x-grid-row > td:nth-child(2)'],
        sender: ['css:tr.x-grid-row > td:nth-child(3)'],
        recipient: ['css:tr.x-grid-row > td:nth-child(4)'],
        event: ['css:tr.x-grid-row > td:nth-child(5)'],
        text: ['css:.x-grid-rowbody'],
      },
      delivered: ['delivered', 'accepted/delivered', 'queued/delivered'],
    },
  ],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
