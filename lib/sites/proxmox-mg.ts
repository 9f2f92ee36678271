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
        time: ['time', 'zeit', 'heure', 'hora', 'tempo'],
        sender: ['from', 'von', 'de', 'da'],
        recipient: ['to', 'an', 'à', 'a', 'para'],
        event: ['status'],
        text: ['css:.x-grid-rowbody'],
        eventId: ['msgid'],
      },
      delivered: ['delivered', 'accepted/delivered', 'queued/delivered'],
    },
  ],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
