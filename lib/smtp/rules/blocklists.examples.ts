import type { RuleExamples } from './rule.ts';

/** A near miss is the same refusal in which the list answered the resolver and listed nobody, or a name that only sounds alike. */
export const blocklistsExamples: RuleExamples = {
  'blocklists/resolver-refused': {
    takes: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/192.0.2.53',
      '550 5.7.1 192.0.2.9 listed by multi.uribl.com, 127.0.0.1 -> query refused, see http://uribl.com/refused.shtml',
    ],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.9',
    ],
  },
  'blocklists/spamhaus-dbl': {
    takes: ['554 5.7.1 Service unavailable; the domain links.example.com is listed at dbl.spamhaus.org'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using dbl.spamhaus.org; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; refused because of zen.spamhaus.org',
    ],
  },
  'blocklists/spamhaus-zrd': {
    takes: ['554 5.7.1 Service unavailable; the domain links.example.com is listed at zrd.spamhaus.org'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zrd.spamhaus.org; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; refused because of zen.spamhaus.org',
    ],
  },
  'blocklists/spamhaus-pbl': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using pbl.spamhaus.org'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using pbl.spamhaus.org; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using sbl.spamhaus.org',
    ],
  },
  'blocklists/spamhaus-xbl': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using xbl.spamhaus.org'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using xbl.spamhaus.org; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using pbl.spamhaus.org',
    ],
  },
  'blocklists/spamhaus-css': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using Spamhaus CSS'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using Spamhaus CSS; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using pbl.spamhaus.org',
    ],
  },
  'blocklists/spamhaus-sbl': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using sbl.spamhaus.org'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using sbl.spamhaus.org; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using pbl.spamhaus.org',
    ],
  },
  'blocklists/spamhaus': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using spamhaus'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using spamhaus; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/barracuda': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using b.barracudacentral.org'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using b.barracudacentral.org; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using a barracuda rule of our own',
    ],
  },
  'blocklists/spamcop': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using spamcop'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using spamcop; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/sorbs': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using dnsbl.sorbs.net'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using dnsbl.sorbs.net; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.absorbs.example',
    ],
  },
  'blocklists/uceprotect': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using uceprotect'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using uceprotect; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/backscatterer': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using backscatterer'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using backscatterer; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/invaluement-uri': {
    takes: ['554 5.7.1 Service unavailable; the domain links.example.com is listed at ivmURI'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using ivmURI; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; refused because of ivmSIP',
    ],
  },
  'blocklists/invaluement': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using invaluement'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using invaluement; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/abusix-domain': {
    takes: [
      '554 5.7.1 Service unavailable; the domain links.example.com is listed at dblack.mail.abusix.zone',
    ],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using dblack.mail.abusix.zone; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; refused because of combined.mail.abusix.zone',
    ],
  },
  'blocklists/abusix': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using abusix'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using abusix; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/proofpoint': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using prs.proofpoint.com'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using prs.proofpoint.com; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using a Proofpoint rule of our own',
    ],
  },
  'blocklists/cloudmark': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using csi.cloudmark.com'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using csi.cloudmark.com; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using Cloudmark itself, too busy now',
    ],
  },
  'blocklists/trendmicro': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using rbl-plus.mail-abuse.org'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using rbl-plus.mail-abuse.org; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using Trend Micro itself, too busy now',
    ],
  },
  'blocklists/talos': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using SenderBase'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using SenderBase; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using a rule for the sender base',
    ],
  },
  'blocklists/vade': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using sendertool.vadesecure.com'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using sendertool.vadesecure.com; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using a vade mecum of rules',
    ],
  },
  'blocklists/senderscore': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.score.senderscore.com'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.score.senderscore.com; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using a scoreboard of senders',
    ],
  },
  'blocklists/surbl': {
    takes: ['554 5.7.1 Service unavailable; the domain links.example.com is listed at surbl'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using surbl; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/uribl': {
    takes: ['554 5.7.1 Service unavailable; the domain links.example.com is listed at black.uribl.com'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using black.uribl.com; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; refused because of curible.example',
    ],
  },
  'blocklists/mailspike': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using mailspike'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using mailspike; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/psbl': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using psbl.surriel.com'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using psbl.surriel.com; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using rpsblack.example',
    ],
  },
  'blocklists/hostkarma': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using hostkarma'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using hostkarma; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/spamrats': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using spamrats'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using spamrats; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/nixspam': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using ix.dnsbl.manitu'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using ix.dnsbl.manitu; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/truncate': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using gbudb'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using gbudb; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/dronebl': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using dronebl'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using dronebl; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/blocklistde': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.blocklist.de'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.blocklist.de; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using the blocklist desk',
    ],
  },
  'blocklists/0spam': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.0spam.org'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.0spam.org; Error: open resolver; 127.255.255.254',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using 100spam.example',
    ],
  },
  'blocklists/s5h': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using all.s5h.net'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using all.s5h.net; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/sem': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using spameatingmonkey'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using spameatingmonkey; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/spfbl': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using spfbl'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using spfbl; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/nordspam': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using nordspam'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using nordspam; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/lashback': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using lashback'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using lashback; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/wpbl': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using db.wpbl.info'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using db.wpbl.info; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/symantec': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using ipremoval.sms.symantec'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using ipremoval.sms.symantec; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/trellix': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using trustedsource'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using trustedsource; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/fortiguard': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using fortiguard'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using fortiguard; Error: open resolver; 127.255.255.254',
    ],
  },
  'blocklists/spamrl': {
    takes: ['554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using spamrl.com'],
    leaves: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using spamrl.com; Error: open resolver; 127.255.255.254',
    ],
  },
};
