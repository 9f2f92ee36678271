import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('msgin.vvv.facebook.com');

export const facebookExamples: RuleExamples = {
  'facebook/ip-listed': {
    takes: [said('550 5.7.1 POL-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('550 5.7.1 POL-P5 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
  'facebook/virus': {
    takes: [said('550 5.7.1 POL-P5 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('550 5.7.1 POL-P6 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
  'facebook/link': {
    takes: [said('550 5.7.1 POL-P6 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('550 5.7.1 POL-P5 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
  'facebook/dmarc': {
    takes: [said('550 5.7.1 POL-P7 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('450 4.7.1 POL-T1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
  'facebook/deferred': {
    takes: [said('450 4.7.1 POL-T1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('450 4.7.1 CON-T1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
  'facebook/sender-domain': {
    takes: [said('550 5.1.8 DNS-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('550 5.7.25 DNS-P3 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
  'facebook/no-ptr': {
    takes: [said('550 5.7.25 DNS-P3 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('550 5.1.8 DNS-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
  'facebook/user-unknown': {
    takes: [said('550 5.1.1 RCP-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('550 5.7.1 RCP-P2 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
  'facebook/recipient-settings': {
    takes: [said('550 5.7.1 RCP-P2 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('550 5.1.1 RCP-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
  'facebook/disabled': {
    takes: [said('450 4.2.1 RCP-T4 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('550 5.1.1 RCP-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
  'facebook/too-large': {
    takes: [said('552 5.3.4 MSG-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('550 5.7.1 MSG-P2 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
  'facebook/attachment': {
    takes: [said('550 5.7.1 MSG-P2 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('550 5.6.0 MSG-P3 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
  'facebook/malformed': {
    takes: [said('550 5.6.0 MSG-P3 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('552 5.3.4 MSG-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
  'facebook/recipients': {
    takes: [said('450 4.5.3 MSG-T1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('450 4.7.1 CON-T1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
  'facebook/connections': {
    takes: [said('450 4.7.1 CON-T1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
    leaves: [said('450 4.7.1 POL-T1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.9')],
  },
};
