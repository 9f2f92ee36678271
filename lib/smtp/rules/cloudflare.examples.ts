import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('route1.mx.cloudflare.net');

export const cloudflareExamples: RuleExamples = {
  'cloudflare/upstream': {
    takes: [
      said(
        '521 5.3.0 Upstream error, please check https://developers.cloudflare.com/email-routing/postmaster for details',
      ),
    ],
    leaves: [
      said('550 5.1.1 Address does not exist. https://developers.cloudflare.com/email-routing/postmaster'),
    ],
  },
  'cloudflare/user-unknown': {
    takes: [
      said('550 5.1.1 Address does not exist. https://developers.cloudflare.com/email-routing/postmaster'),
    ],
    leaves: [said('521 5.3.0 Upstream error. https://developers.cloudflare.com/email-routing/postmaster')],
  },
  'cloudflare/listed': {
    takes: [
      said(
        '554 192.0.2.9 found on one or more DNSBLs (abusixip). https://developers.cloudflare.com/email-routing/postmaster/',
      ),
    ],
    leaves: [said('521 5.3.0 Upstream error. https://developers.cloudflare.com/email-routing/postmaster')],
  },
};
