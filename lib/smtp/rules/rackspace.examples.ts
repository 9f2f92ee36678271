import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx1.emailsrvr.com');

export const rackspaceExamples: RuleExamples = {
  'rackspace/connections': {
    takes: [said('421 4.7.0 Too many connections from 192.0.2.9. (G2)')],
    leaves: [said('451 4.7.1 New address sends too much. (G28)')],
  },
  'rackspace/no-ptr': {
    takes: [said('450 4.7.1 Client host rejected: no reverse name. (G1F)')],
    leaves: [said('450 4.4.0 DMARC lookup failed. (G1E)')],
  },
  'rackspace/down': {
    takes: [said('450 4.4.1 Recipient server unavailable. (G6)')],
    leaves: [said('550 5.7.1 Recipient server refused. (G7)')],
  },
  'rackspace/refused': {
    takes: [said('550 5.7.1 Recipient server refused. (G7)')],
    leaves: [said('550 5.1.1 Recipient not found. (G8)')],
  },
  'rackspace/recipient-rate': {
    takes: [said('450 4.2.1 Mailbox gets too much mail. (G30)')],
    leaves: [said('554 5.7.1 Listed. (G31)')],
  },
  'rackspace/mail-loop': {
    takes: [said('450 4.4.6 Routing loop. (G16)')],
    leaves: [said('550 5.7.1 DMARC failed. (G15)')],
  },
  'rackspace/dmarc': {
    takes: [said("550 5.7.1 Rejected by the domain's DMARC policy. (G15)")],
    leaves: [said('550 5.7.1 Sender MX is listed. (G14)')],
  },
  'rackspace/rate': {
    takes: [said('451 4.7.1 New address sends too much. (G28)')],
    leaves: [said('450 4.2.1 Mailbox gets too much mail. (G30)')],
  },
  'rackspace/user-unknown': {
    takes: [said('550 5.1.1 <recipient@example.net> Recipient not found. (G8)')],
    leaves: [said('550 5.7.1 Recipient server refused. (G7)')],
  },
  'rackspace/sender-listed': {
    takes: [said("550 5.7.1 The sender's MX is on a block list. (G14)")],
    leaves: [said('550 5.7.1 Rejected by DMARC policy. (G15)')],
  },
  'rackspace/virus': {
    takes: [said('550 5.7.1 Virus found. (G3)')],
    leaves: [said('550 5.7.0 Attachment not allowed. (G1A)')],
  },
  'rackspace/malformed': {
    takes: [said('550 5.7.0 Partial messages are refused. (G19)')],
    leaves: [said('550 5.7.0 Known virus pattern. (G18)')],
  },
  'rackspace/attachment': {
    takes: [said('550 5.7.0 Attachment not allowed. (G1A)')],
    leaves: [said('550 5.7.0 Partial messages are refused. (G19)')],
  },
  'rackspace/recipient-block': {
    takes: [said('554 5.7.1 <a@example.com> refused by the recipient. (GE)')],
    leaves: [said('554 5.7.1 Listed. (G31)')],
  },
  'rackspace/listed': {
    takes: [
      said(
        '554 5.7.1 ACL dns_rbl; client host [192.0.2.9] blocked. Please visit http://blagr.emailsrvr.com/ (G31)',
      ),
    ],
    leaves: [said('554 5.7.1 refused by the recipient. (GE)')],
  },
  'rackspace/sender-check': {
    takes: [said('550 5.1.0 Host 192.0.2.9 is not allowed to send from <example.com>')],
    leaves: [said('550 5.1.1 <recipient@example.net> Recipient not found. (G8)')],
  },
};
