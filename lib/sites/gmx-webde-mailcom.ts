import { defineSite } from './site.ts';

/** GMX, WEB.DE, mail.com: headers in a frame of the mail app, the body in a frame of another registrable domain. */
export const gmxWebdeMailcom = defineSite({
  id: 'gmx-webde-mailcom',
  name: 'GMX / WEB.DE / mail.com',
  kind: 'webmail',
  matches: [
    'https://*.gmx.net/*',
    'https://*.gmx.com/*',
    'https://*.gmx.de/*',
    'https://*.gmx.at/*',
    'https://*.gmx.ch/*',
    'https://*.gmx.fr/*',
    'https://*.gmx.es/*',
    'https://*.gmx.co.uk/*',
    'https://*.web.de/*',
    'https://*.mail.com/*',
  ],
  frameMatches: ['https://*.mailbody-ui.de/*'],
  frameHeaders: {
    // No selector is proven: the words beside the address are.
    sender: ['label:To', 'label:An', 'label:À', 'label:Para', 'label:A', 'label:Aan', 'label:宛先'],
    time: ['time[datetime]@datetime', 'label:Date', 'label:Datum', 'label:Fecha', 'label:Data', 'label:日付'],
  },
  // The frames are proven, what stands in them is not.
  confidence: 'documented',
  asOf: '2026-11-23',
});
