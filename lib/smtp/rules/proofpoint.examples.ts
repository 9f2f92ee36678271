import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mxa-00123456.gslb.pphosted.com');

export const proofpointExamples: RuleExamples = {
  'proofpoint/listed': {
    takes: [said('554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.9')],
    leaves: [said('550 5.7.0 Local Policy Violation - mxa.gslb.pphosted.com')],
  },
  'proofpoint/csi': {
    takes: [said('550 5.7.1 Refused by Cloudmark Sender Intelligence')],
    leaves: [said('550 5.7.0 Local Policy Violation')],
  },
  'proofpoint/user-unknown': {
    takes: [said('550 5.7.1 User email address is marked as invalid.')],
    leaves: [said('421 4.1.1 <recipient@example.net>: Recipient address rejected: unverified address')],
  },
  'proofpoint/recipient-check': {
    takes: [said('421 4.1.1 <recipient@example.net>: Recipient address rejected: unverified address')],
    leaves: [said('550 5.1.1 <recipient@example.net>: user unknown')],
  },
  'proofpoint/dmarc': {
    takes: [said("550 5.7.0 Message refused per sender's DMARC policy")],
    leaves: [said('550 5.7.0 Local Policy Violation')],
  },
  'proofpoint/local-policy': {
    takes: [said('550 5.7.0 Local Policy Violation')],
    leaves: [said("550 5.7.0 Message refused per sender's DMARC policy")],
  },
  'proofpoint/malformed': {
    takes: [said('550 5.7.512 Message must be RFC 5322 compliant')],
    leaves: [said('550 5.5.2 <abc>: Sender address rejected: need fully-qualified address')],
  },
};
