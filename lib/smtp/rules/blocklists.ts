import type { Reason } from '../catalogue/reasons.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Rule } from './rule.ts';

/** A list of senders that mail servers ask, or the own list of one provider. */
export type Blocklist = {
  /** "spamcop"; the rule that recognises it is `blocklists/spamcop`. */
  id: string;
  name: string;
  /** What stands on it: addresses of servers, or domains and links. */
  kind: 'ip' | 'domain';
  /** Fragments a refusal prints when it names the list; empty for a provider's own list, which the provider's rules know. */
  marks: readonly string[];
  /** Where a removal is asked for, after the cause is gone; null when the list is closed or has no such page. */
  delistUrl: string | null;
  /** Where an entry is looked up. */
  lookupUrl: string | null;
  /** Provider whose own list it is. */
  provider?: string;
  /** The list answers no more: a refusal naming it comes from an outdated set-up at the recipient. */
  closed?: true;
};

const SPAMHAUS = 'https://check.spamhaus.org/';

const list = (
  id: string,
  name: string,
  kind: Blocklist['kind'],
  marks: readonly string[],
  delistUrl: string | null,
  lookupUrl: string | null = delistUrl,
): Blocklist => ({ id, name, kind, marks, delistUrl, lookupUrl });

const own = (provider: string, name: string, delistUrl: string, lookupUrl = delistUrl): Blocklist => ({
  ...list(`own-${provider}`, name, 'ip', [], delistUrl, lookupUrl),
  provider,
});

const closed = (id: string, name: string, marks: readonly string[]): Blocklist => ({
  ...list(id, name, 'ip', marks, null),
  closed: true,
});

/** Every list we can name, narrower zones before the family they belong to. */
export const BLOCKLISTS: readonly Blocklist[] = [
  list(
    'spamhaus-dbl',
    'Spamhaus DBL',
    'domain',
    ['dbl.spamhaus', 'spamhaus dbl', 'spamhaus.org/dbl', 'domain is listed in spamhaus', 'domain block list'],
    SPAMHAUS,
  ),
  list(
    'spamhaus-zrd',
    'Spamhaus ZRD / HBL',
    'domain',
    ['zrd.spamhaus', 'hbl.spamhaus', 'zero reputation domain'],
    SPAMHAUS,
  ),
  list('spamhaus-pbl', 'Spamhaus PBL', 'ip', ['pbl.spamhaus', 'spamhaus pbl', 'spamhaus.org/pbl'], SPAMHAUS),
  list(
    'spamhaus-xbl',
    'Spamhaus XBL / CBL',
    'ip',
    ['xbl.spamhaus', 'spamhaus xbl', 'exploits block list', 'abuseat.org', 'spamhaus.org/xbl', '[shxbl]'],
    SPAMHAUS,
  ),
  list('spamhaus-css', 'Spamhaus CSS', 'ip', ['spamhaus css', 'sbl css', 'spamhaus.org/css'], SPAMHAUS),
  list(
    'spamhaus-sbl',
    'Spamhaus SBL',
    'ip',
    ['sbl.spamhaus', 'spamhaus sbl', 'spamhaus block list', 'spamhaus.org/sbl'],
    SPAMHAUS,
  ),
  list('spamhaus', 'Spamhaus ZEN', 'ip', ['spamhaus', 'as16012611'], SPAMHAUS),
  list(
    'barracuda',
    'Barracuda BRBL',
    'ip',
    ['barracudacentral', 'barracuda reputation', 'barracudanetworks.com/reputation'],
    'https://www.barracudacentral.org/rbl/removal-request',
    'https://www.barracudacentral.org/lookups',
  ),
  list('spamcop', 'SpamCop SCBL', 'ip', ['spamcop'], 'https://www.spamcop.net/bl.shtml'),
  closed('sorbs', 'SORBS', ['sorbs.net', 'dnsbl.sorbs', ' sorbs ']),
  list('uceprotect', 'UCEPROTECT', 'ip', ['uceprotect'], 'https://www.uceprotect.net/en/rblcheck.php'),
  list('backscatterer', 'Backscatterer', 'ip', ['backscatterer'], 'https://www.backscatterer.org/'),
  list(
    'invaluement-uri',
    'Invaluement ivmURI',
    'domain',
    ['ivmuri'],
    'https://www.invaluement.com/removal/',
    'https://www.invaluement.com/lookup/',
  ),
  list(
    'invaluement',
    'Invaluement ivmSIP',
    'ip',
    ['invaluement', 'ivmsip'],
    'https://www.invaluement.com/removal/',
    'https://www.invaluement.com/lookup/',
  ),
  list('abusix-domain', 'Abusix (domains)', 'domain', ['dblack.mail.abusix'], 'https://lookup.abusix.com/'),
  list('abusix', 'Abusix Mail Intelligence', 'ip', ['abusix'], 'https://lookup.abusix.com/'),
  list(
    'proofpoint',
    'Proofpoint Dynamic Reputation',
    'ip',
    ['ipcheck.proofpoint.com', 'prs.proofpoint.com', 'proofpoint.com/dnsbl-lookup'],
    'https://ipcheck.proofpoint.com/',
  ),
  list(
    'cloudmark',
    'Cloudmark Sender Intelligence',
    'ip',
    [
      'csi.cloudmark.com',
      'cloudmark sender intelligence',
      'cm-csi',
      'reputation on cloudmark',
      'cloudmark poor reputation',
    ],
    'https://csi.cloudmark.com/en/reset/',
  ),
  list(
    'trendmicro',
    'Trend Micro ERS / MAPS RBL+',
    'ip',
    ['mail-abuse.com', 'mail-abuse.org', 'trend micro rbl', 'ers.trendmicro.com'],
    'https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/',
  ),
  list(
    'talos',
    'Cisco Talos / SenderBase',
    'ip',
    ['senderbase', 'talosintelligence', 'sbrs score'],
    'https://talosintelligence.com/reputation_center',
  ),
  list('vade', 'Vade', 'ip', ['sendertool.vadesecure'], 'https://sendertool.vadesecure.com/'),
  list(
    'senderscore',
    'Validity Sender Score',
    'ip',
    ['senderscore', 'sender score', 'rpbl', 'return path reputation'],
    'https://senderscore.org/assess/get-your-score/',
  ),
  list('surbl', 'SURBL', 'domain', ['surbl'], 'https://surbl.org/surbl-analysis'),
  list('uribl', 'URIBL', 'domain', ['uribl.com', 'uribl_', 'listed by uribl'], 'https://admin.uribl.com/'),
  list('mailspike', 'Mailspike', 'ip', ['mailspike'], 'https://mailspike.io/ip_verify'),
  list('psbl', 'PSBL', 'ip', ['psbl.surriel', 'psbl.org', ' psbl '], 'https://psbl.org/remove'),
  list(
    'hostkarma',
    'Hostkarma / JunkEmailFilter',
    'ip',
    ['hostkarma', 'junkemailfilter'],
    'https://ipadmin.junkemailfilter.com/remove.php',
  ),
  list('spamrats', 'SpamRATS', 'ip', ['spamrats'], 'https://www.spamrats.com/removal.php'),
  closed('nixspam', 'NiX Spam', ['ix.dnsbl.manitu', 'nixspam']),
  list('truncate', 'GBUdb Truncate', 'ip', ['gbudb'], 'https://www.gbudb.com/truncate/'),
  list('dronebl', 'DroneBL', 'ip', ['dronebl'], 'https://dronebl.org/lookup'),
  list('blocklistde', 'blocklist.de', 'ip', ['blocklist.de'], 'https://www.blocklist.de/en/delist.html'),
  list('0spam', '0Spam', 'ip', ['0spam.org', '0spam-'], 'https://0spam.org/'),
  list('s5h', 's5h.net', 'ip', ['all.s5h.net'], 'https://www.usenix.org.uk/content/rblremove'),
  list(
    'sem',
    'Spam Eating Monkey',
    'ip',
    ['spameatingmonkey', 'sem-black', 'sem-backscatter'],
    'https://spameatingmonkey.com/services',
  ),
  list('spfbl', 'SPFBL', 'ip', ['spfbl'], 'https://spfbl.net/en/delist/'),
  list('nordspam', 'NordSpam', 'ip', ['nordspam'], 'https://www.nordspam.com/delist/'),
  list('lashback', 'LashBack UBL', 'ip', ['lashback', 'ubl.unsubscore'], 'https://blacklist.lashback.com/'),
  list('wpbl', 'WPBL', 'ip', ['wpbl.info'], null),
  list(
    'symantec',
    'Broadcom / Symantec IP reputation',
    'ip',
    ['ipremoval.sms.symantec', 'symantec zodiac'],
    'https://ipremoval.sms.symantec.com/',
  ),
  list(
    'trellix',
    'Trellix TrustedSource',
    'ip',
    ['trustedsource', 'bl.mcafee.dnsbl', 'dnsbl.cobion'],
    'https://www.trustedsource.org/',
  ),
  list(
    'fortiguard',
    'FortiGuard Antispam',
    'ip',
    ['fortiguard'],
    'https://www.fortiguard.com/services/antispam',
  ),
  list('spamrl', 'SpamExperts spamrl.com', 'ip', ['spamrl.com'], 'https://spamrl.com/'),
  own(
    'outlook.com',
    'Outlook.com (SNDS)',
    'https://olcsupport.office.com/',
    'https://sendersupport.olc.protection.outlook.com/snds/',
  ),
  own('microsoft365', 'Microsoft 365 blocked senders', 'https://sender.office.com/'),
  own('comcast', 'Comcast', 'https://spa.xfinity.com/'),
  own('t-online', 'Telekom / T-Online', 'https://postmaster.t-online.de/'),
  own('godaddy', 'GoDaddy', 'https://unblock.secureserver.net/'),
  own('yahoo', 'Yahoo', 'https://senders.yahooinc.com/contact'),
  own(
    'google',
    'Gmail',
    'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
    'https://postmaster.google.com/',
  ),
  own('apple', 'iCloud', 'https://support.apple.com/en-us/102322'),
  own('mail.ru', 'Mail.ru', 'https://postmaster.mail.ru/'),
];

/** Answers a list gives to the recipient's resolver, not about the sender: nobody is listed. */
const NOT_A_LISTING: readonly string[] = [
  'open resolver',
  'spamhaus.org/returnc/',
  '127.255.255.25',
  'excessive number of queries',
  'uribl.com/refused',
  'query refused',
];

const FAMILY = new Set(['spamhaus', 'invaluement', 'abusix']);

/** A refusal that names a list; and the answer of a list that names nobody. */
export const blocklistRules: readonly Rule[] = [
  {
    id: 'blocklists/resolver-refused',
    reason: 'system-error',
    any: NOT_A_LISTING,
    weight: 0.99,
    permanence: 'temporary',
    source: 'https://www.spamhaus.org/returnc/pub/',
  },
  ...BLOCKLISTS.filter(({ marks }) => marks.length > 0).map(({ id, kind, marks, delistUrl }): Rule => ({
    id: `blocklists/${id}`,
    reason: kind === 'ip' ? 'ip-listed' : 'domain-listed',
    any: marks,
    none: NOT_A_LISTING,
    weight: FAMILY.has(id) ? 0.93 : 0.95,
    source: delistUrl,
  })),
];

const BY_RULE = new Map(BLOCKLISTS.map((one) => [`blocklists/${one.id}`, one]));

/** Reasons for which a provider's own list is the place to ask, when the refusal names no public one. */
const OWN_LIST: readonly Reason[] = ['ip-listed', 'domain-listed', 'low-reputation', 'sender-blocked'];

/**
 * The list a sender must leave to be let in again: the one the deciding words name, else the own list of the provider that
 * refused for reputation. Null for every other refusal.
 */
export const delistingOf = ({
  provider,
  candidates,
}: Pick<Diagnosis, 'provider' | 'candidates'>): Blocklist | null => {
  const first = candidates[0];
  if (!first) return null;
  for (const { rule } of first.evidence) {
    const named = BY_RULE.get(rule);
    if (named) return named;
  }
  return OWN_LIST.includes(first.reason)
    ? (BLOCKLISTS.find((one) => one.provider === provider && provider !== null) ?? null)
    : null;
};
