import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('cluster1.eu.messagelabs.com');

export const messagelabsExamples: RuleExamples = {
  'messagelabs/connection-policy': {
    takes: [
      said(
        '501 Connection rejected by policy [7.7] 38712, please visit www.messagelabs.com/support for more details',
      ),
    ],
    leaves: [said('421 Service Temporarily Unavailable, visit www.messagelabs.com/support')],
  },
  'messagelabs/zodiac': {
    takes: [said('500 5.7.1 Refused by Symantec Zodiac, IP 192.0.2.9')],
    leaves: [
      said(
        '553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting (#5.7.1)',
      ),
    ],
  },
  'messagelabs/content': {
    takes: [
      said(
        '553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting (#5.7.1)',
      ),
    ],
    leaves: [said('553 You are trying to use me [server-1.messagelabs.com] as a relay (#5.7.1)')],
  },
  'messagelabs/relay-denied': {
    takes: [
      said(
        '553 You are trying to use me [server-1.messagelabs.com] as a relay, but I have not been configured (#5.7.1)',
      ),
    ],
    leaves: [said('553 Message filtered. http://www.symanteccloud.com/troubleshooting (#5.7.1)')],
  },
  'messagelabs/auth': {
    takes: [said('550 Please turn on SMTP Authentication in your mail client')],
    leaves: [said('550 Invalid recipient <recipient@example.net> (#5.1.1)')],
  },
  'messagelabs/user-unknown': {
    takes: [said('550 Invalid recipient <recipient@example.net> (#5.1.1)')],
    leaves: [said('501 Connection rejected by policy [7.7]')],
  },
  'messagelabs/shaped': {
    takes: [said('421 Service Temporarily Unavailable')],
    leaves: [said('450 Requested action aborted [7.2]')],
  },
  'messagelabs/deferred': {
    takes: [said('450 Requested action aborted [7.2] 24712, please visit www.messagelabs.com/support')],
    leaves: [said('421 Service Temporarily Unavailable')],
  },
};
