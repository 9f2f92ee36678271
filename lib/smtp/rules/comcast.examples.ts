import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

const said = saidBy('mx1a1.comcast.net');

export const comcastExamples: RuleExamples = {
  'comcast/block-spam': {
    takes: [
      said(
        '554 resimta-a1p.sys.comcast.net comcast 192.0.2.9 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000',
      ),
    ],
    leaves: [
      said('421 4.1.0 Too many sessions opened. http://postmaster.comcast.net/smtp-error-codes.php#RL000002'),
    ],
  },
  'comcast/dnsbl': {
    takes: [
      said(
        '554 resimta-a1p.sys.comcast.net comcast 192.0.2.9 found on one or more DNSBLs, see http://postmaster.comcast.net/smtp-error-codes.php#BL000001',
      ),
    ],
    leaves: [said('554 comcast block for spam. http://postmaster.comcast.net/smtp-error-codes.php#BL000000')],
  },
  'comcast/dynamic-ip': {
    takes: [said('554 Dynamic address refused. http://postmaster.comcast.net/smtp-error-codes.php#ES000001')],
    leaves: [
      said(
        '554 The sending address must have a PTR record. http://postmaster.comcast.net/smtp-error-codes.php#PT000001',
      ),
    ],
  },
  'comcast/no-ptr': {
    takes: [said('421 4.1.0 Reverse DNS failure: try again later.')],
    leaves: [said('421 4.1.0 Too many sessions opened.')],
  },
  'comcast/connections': {
    takes: [said('421 4.1.0 Too many sessions opened from 192.0.2.9.')],
    leaves: [said('421 4.1.0 Reverse DNS failure for 192.0.2.9.')],
  },
  'comcast/rate': {
    takes: [said('421 4.2.1 Try again later. http://postmaster.comcast.net/smtp-error-codes.php#RL000001')],
    leaves: [
      said('421 4.1.0 Too many sessions opened. http://postmaster.comcast.net/smtp-error-codes.php#RL000010'),
    ],
  },
  'comcast/recipient-rate': {
    takes: [said('452 4.1.1 <recipient@example.net> too many recent messages')],
    leaves: [said('452 4.1.1 <recipient@example.net> user over quota')],
  },
  'comcast/over-quota': {
    takes: [said('552 5.1.1 <recipient@example.net> extended quota violation')],
    leaves: [said('452 4.1.1 <recipient@example.net> too many recent messages')],
  },
  'comcast/user-unknown': {
    takes: [said('550 5.1.1 <recipient@example.net> Not our Customer')],
    leaves: [said('550 5.2.0 <recipient@example.net> Recipient unavailable')],
  },
  'comcast/unavailable': {
    takes: [said('450 4.2.0 <recipient@example.net> Recipient temporarily unavailable')],
    leaves: [said('550 5.1.1 <recipient@example.net> Not our Customer')],
  },
  'comcast/dmarc': {
    takes: [
      said(
        '550 5.2.0 Message rejected due to DMARC. http://postmaster.comcast.net/smtp-error-codes.php#DM000001',
      ),
    ],
    leaves: [said('550 5.2.0 <recipient@example.net> Recipient unavailable')],
  },
};
