import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('cxr.mx.a.cloudfilter.net');

export const coxExamples: RuleExamples = {
  'cox/ip-blocked': {
    takes: [
      said('554 cox 192.0.2.9 blocked. Refer to Error Codes section. AUP#IPBL0001'),
      said('554 cox 192.0.2.9 rejected. AUP#CXBL'),
    ],
    leaves: [said('554 cox 192.0.2.9 rejected - no rDNS. AUP#CXDNS')],
  },
  'cox/reputation': {
    takes: [said('554 cox cmsmtp 192.0.2.9 IP reputation too low - ESMTP refused. AUP#CXNJ')],
    leaves: [said('421 cox too many sessions. AUP#CXCNCT')],
  },
  'cox/link': {
    takes: [said('552 5.2.0 Message contains a listed link. AUP#URLBL011')],
    leaves: [said('554 cox 192.0.2.9 blocked. AUP#IPBL0001')],
  },
  'cox/no-ptr': {
    takes: [said('554 cox 192.0.2.9 rejected - no rDNS. AUP#CXDNS')],
    leaves: [said('554 cox 192.0.2.9 blocked. AUP#IPBL1000')],
  },
  'cox/unauthenticated': {
    takes: [said('550 5.1.0 sender rejected. AUP#CXSNDR')],
    leaves: [
      said('550 5.1.1 recipient rejected. https://www.cox.com/residential/support/email-error-codes.html'),
    ],
  },
  'cox/protocol': {
    takes: [said('554 SMTP rules broken. AUP#CXSMTP')],
    leaves: [said('421 too many sessions. AUP#CXCNCT')],
  },
  'cox/connections': {
    takes: [said('421 too many sessions from 192.0.2.9. AUP#CXCNCT')],
    leaves: [said('452 too many recipients. AUP#CXMXRT')],
  },
  'cox/rate': {
    takes: [said('452 too much mail in a short time. AUP#CXMXRT')],
    leaves: [said('421 too many sessions. AUP#CXCNCT')],
  },
  'cox/account-limit': {
    takes: [said('550 account limited. AUP#CXTHRT')],
    leaves: [said('550 account blocked. AUP#CXMJ')],
  },
  'cox/account': {
    takes: [said('550 account blocked. AUP#CXMJ')],
    leaves: [said('550 account limited. AUP#CXTHRT')],
  },
  'cox/user-unknown': {
    takes: [
      said(
        '550 5.1.1 <recipient@example.net> recipient rejected. https://www.cox.com/residential/support/email-error-codes.html',
      ),
    ],
    leaves: [said('550 5.1.0 <a@example.com> sender rejected. AUP#CXSNDR')],
  },
  'cox/attachment': {
    takes: [said('552 5.2.0 Attachment extension is forbidden.')],
    leaves: [said('552 5.2.0 Message contains a listed link. AUP#URLBL011')],
  },
};
