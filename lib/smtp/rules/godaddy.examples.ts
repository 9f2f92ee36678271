import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('p3plibsmtp02-03.prod.phx3.secureserver.net');

export const godaddyExamples: RuleExamples = {
  'godaddy/listed': {
    takes: [
      said(
        '554 p3plibsmtp02.prod.phx3.secureserver.net bizsmtp IB105. Connection refused, 192.0.2.9 is on an RBL.',
      ),
    ],
    leaves: [
      said('554 p3plibsmtp02.prod.phx3.secureserver.net bizsmtp IB103. Connection refused, poor reputation.'),
    ],
  },
  'godaddy/own-list': {
    takes: [said('554 RBL reject, 192.0.2.9 is on our own list')],
    leaves: [said('554 RFC rejects bare line feeds')],
  },
  'godaddy/reputation': {
    takes: [said('554 bizsmtp IB103. Connection refused. 192.0.2.9 has a poor reputation.')],
    leaves: [said('421 bizsmtp IB108. Reverse DNS failed.')],
  },
  'godaddy/no-ptr': {
    takes: [said('421 bizsmtp IB108. Reverse DNS for 192.0.2.9 failed.')],
    leaves: [said('421 bizsmtp IB101. Server too busy.')],
  },
  'godaddy/helo': {
    takes: [said('501 bizsmtp IB301. EHLO argument rejected.')],
    leaves: [said('535 IB401. Authentication not allowed on this server.')],
  },
  'godaddy/auth': {
    takes: [said('535 IB401. Authentication not allowed on this server.')],
    leaves: [said('501 IB301. EHLO argument rejected.')],
  },
  'godaddy/sender': {
    takes: [said('550 recipient@example.net From is an IP address. IB502')],
    leaves: [said('550 From domain is not in DNS. IB506')],
  },
  'godaddy/sender-domain': {
    takes: [said('550 From domain is not in DNS. IB506')],
    leaves: [said('550 From is empty. IB501')],
  },
  'godaddy/spf': {
    takes: [said('550 SPF does not allow 192.0.2.9. IB508')],
    leaves: [said('550 From domain is not in DNS. IB506')],
  },
  'godaddy/rate': {
    takes: [said('550 Too many messages this hour. IB504')],
    leaves: [said('550 Too many messages in this session. IB510')],
  },
  'godaddy/connections': {
    takes: [said('421 Too many sessions from 192.0.2.9. IB007')],
    leaves: [said('550 Too many messages this hour. IB504')],
  },
  'godaddy/recipients': {
    takes: [said('452 Too many recipients in this message. IB605')],
    leaves: [said('550 Too many recipients this hour. IB607')],
  },
  'godaddy/busy': {
    takes: [said('421 bizsmtp Server too busy. IB101')],
    leaves: [said('421 bizsmtp Too many sessions. IB007')],
  },
  'godaddy/spam': {
    takes: [said('552 5.2.0 This message has been rejected as spam. IB212')],
    leaves: [said('552 5.2.0 Virus found. IB705')],
  },
  'godaddy/virus': {
    takes: [said('552 5.2.0 Virus found. IB705')],
    leaves: [said('552 5.2.0 This message has been rejected as spam. IB212')],
  },
  'godaddy/user-unknown': {
    takes: [said('550 5.1.1 <recipient@example.net> Recipient not found')],
    leaves: [said('550 From domain does not exist. IB506')],
  },
  'godaddy/over-quota': {
    takes: [said('552 5.2.2 <recipient@example.net> Account storage limit reached')],
    leaves: [said('552 5.3.4 Size exceeds maximum allowed')],
  },
  'godaddy/disabled': {
    takes: [said('550 5.2.1 <recipient@example.net> Account disabled')],
    leaves: [said('550 5.1.1 <recipient@example.net> Recipient not found')],
  },
  'godaddy/mail-loop': {
    takes: [said('554 5.4.6 Message is looping')],
    leaves: [said('554 RBL reject of 192.0.2.9')],
  },
};
