import type { Reason } from '../catalogue/reasons.ts';
import type { Permanence } from '../diagnosis.ts';

/** What an ESP's own word for a failure says. It is a second opinion: the remote server's reply outranks it. */
export type EspWord = {
  /** Null when the word only says that it failed. */
  reason: Reason | null;
  permanence: Permanence;
  /** The ESP stopped the message itself: an echo of an older failure. */
  neverSent: boolean;
};

type Entry = Reason | readonly [reason: Reason | null, ...flags: ('never' | 'permanent' | 'temporary')[]];

/** Words all ESPs use alike; a maker's own list is asked first. */
const COMMON: Record<string, Entry> = {
  'hard bounce': [null, 'permanent'],
  'hard bounced': [null, 'permanent'],
  hard: [null, 'permanent'],
  'soft bounce': [null, 'temporary'],
  'soft bounced': [null, 'temporary'],
  soft: [null, 'temporary'],
  permanent: [null, 'permanent'],
  temporary: [null, 'temporary'],
  transient: [null, 'temporary'],
  'bad mailbox': 'user-unknown',
  'unknown user': 'user-unknown',
  'user unknown': 'user-unknown',
  'mailbox not found': 'user-unknown',
  'invalid recipient': 'user-unknown',
  'no email': 'user-unknown',
  'invalid domain': 'host-unknown',
  'bad domain': 'host-unknown',
  'domain unknown': 'host-unknown',
  'invalid email': 'address-syntax',
  'bad address syntax': 'address-syntax',
  'mailbox full': 'over-quota',
  'quota issues': 'over-quota',
  'quota exceeded': 'over-quota',
  'inactive mailbox': 'disabled',
  'mailbox inactive': 'disabled',
  'inactive account': 'disabled',
  greylisted: 'greylisted',
  throttled: 'rate-limited',
  spam: 'spam-content',
  virus: 'virus',
  expired: 'expired',
  timeout: 'expired',
  suppressed: ['suppressed', 'never'],
  'dns failure': 'dns-failure',
  'dns error': 'dns-failure',
  dmarc: 'dmarc',
};

/** Subtypes of Amazon SES, which Resend passes on. */
const SES: Record<string, Entry> = {
  'permanent general': [null, 'permanent'],
  'permanent no email': 'user-unknown',
  'permanent suppressed': ['suppressed', 'never'],
  'permanent on account suppression list': ['suppressed', 'never'],
  'permanent unsubscribed recipient': ['blocked-by-recipient', 'never'],
  'on account suppression list': ['suppressed', 'never'],
  'transient general': [null, 'temporary'],
  'transient mailbox full': 'over-quota',
  'transient message too large': 'too-large',
  'message too large': 'too-large',
  'transient content rejected': ['spam-content', 'temporary'],
  'content rejected': ['spam-content', 'temporary'],
  'transient attachment rejected': ['attachment', 'temporary'],
  'attachment rejected': ['attachment', 'temporary'],
  'transient custom timeout exceeded': 'expired',
};

/** By maker, the word as it is printed; case, blanks, `_`, `-` and `/` make no difference. */
const WORDS: Record<string, Record<string, Entry>> = {
  mailgun: {
    bounce: [null, 'permanent'],
    generic: [null],
    'suppress-bounce': ['suppressed', 'never'],
    'suppress-unsubscribe': ['blocked-by-recipient', 'never'],
    'suppress-complaint': ['blocked-by-recipient', 'never'],
    espblock: 'low-reputation',
    old: 'expired',
    'no-mx': 'no-mail-service',
    498: 'no-mail-service',
    602: 'expired',
    605: ['suppressed', 'never'],
    606: ['blocked-by-recipient', 'never'],
    607: ['blocked-by-recipient', 'never'],
    612: 'host-unknown',
  },
  sendgrid: {
    'invalid address': 'user-unknown',
    'mailbox unavailable': 'mailbox-unavailable',
    reputation: 'low-reputation',
    content: 'spam-content',
    'frequency or volume too high': 'rate-limited',
    'technical failure': 'system-error',
    unclassified: [null],
    blocked: 'policy',
    'bounced address': ['suppressed', 'never'],
    'spam reporting address': ['blocked-by-recipient', 'never'],
    'unsubscribed address': ['blocked-by-recipient', 'never'],
    invalid: ['address-syntax', 'never'],
  },
  ses: SES,
  resend: SES,
  postmark: {
    'hard bounce': [null, 'permanent'],
    unsubscribe: ['blocked-by-recipient', 'never'],
    'dns error': ['dns-failure', 'permanent'],
    'spam notification': 'spam-content',
    'virus notification': 'virus',
    'bad email address': 'address-syntax',
    'spam complaint': ['blocked-by-recipient', 'never'],
    'manually deactivated': ['suppressed', 'never'],
    'inactive recipient': ['suppressed', 'never'],
    blocked: 'policy',
    'dmarc policy': 'dmarc',
    'smtp api error': ['protocol', 'never'],
    'template rendering failed': ['malformed', 'never'],
    1: [null, 'permanent'],
    2: [null, 'temporary'],
    16: ['blocked-by-recipient', 'never'],
    256: ['dns-failure', 'permanent'],
    512: 'spam-content',
    4096: [null, 'temporary'],
    8192: 'virus',
    100000: 'address-syntax',
    100001: ['blocked-by-recipient', 'never'],
    100002: ['suppressed', 'never'],
    100006: 'policy',
    100009: 'dmarc',
  },
  sparkpost: {
    1: [null],
    10: 'user-unknown',
    20: [null, 'temporary'],
    21: 'dns-failure',
    22: 'over-quota',
    23: 'too-large',
    24: ['connection-failed', 'temporary'],
    25: ['delivery-failed', 'never'],
    30: 'user-unknown',
    40: [null],
    50: 'policy',
    51: 'low-reputation',
    52: 'spam-content',
    53: 'attachment',
    54: 'relay-denied',
    70: [null, 'temporary'],
    90: ['blocked-by-recipient', 'never'],
    100: 'recipient-restricted',
    'policy rejection': ['suppressed', 'never'],
    'generation failure': ['malformed', 'never'],
    'generation rejection': ['malformed', 'never'],
  },
  mandrill: {
    'hard-bounce': ['suppressed', 'never'],
    'soft-bounce': ['suppressed', 'never'],
    spam: ['blocked-by-recipient', 'never'],
    unsub: ['blocked-by-recipient', 'never'],
    custom: ['suppressed', 'never'],
    invalid: ['address-syntax', 'never'],
    'invalid-sender': ['sender-rejected', 'never'],
    unsigned: ['sender-unverified', 'never'],
    rule: ['policy', 'never'],
    bad_mailbox: 'user-unknown',
    invalid_domain: 'host-unknown',
    mailbox_full: 'over-quota',
    message_size: 'too-large',
    general: [null],
  },
  brevo: {
    blocked: ['suppressed', 'never'],
    invalid_email: ['address-syntax', 'never'],
    deferred: [null, 'temporary'],
    error: [null],
    spam: 'blocked-by-recipient',
  },
  mailjet: {
    preblocked: ['suppressed', 'never'],
    blacklisted: ['suppressed', 'never'],
    'spam reporter': ['blocked-by-recipient', 'never'],
    'duplicate in campaign': [null, 'never'],
    'no mail host': 'no-mail-service',
    'relay/access denied': 'relay-denied',
    typofix: ['address-syntax', 'never'],
    'content blocked': 'spam-content',
    'policy issue': 'policy',
    'system issue': 'system-error',
    'protocol issue': 'protocol',
    'connection issue': 'connection-failed',
    'sender blocked': 'sender-blocked',
    'sender ip blacklisted': 'ip-listed',
    'bad or empty template': ['malformed', 'never'],
    'error in template language': ['malformed', 'never'],
  },
  hubspot: {
    mailbox_misconfiguration: 'mailbox-unavailable',
    content: 'spam-content',
    policy: 'policy',
    sending_domain_misconfiguration: 'sender-domain-dns',
    previously_bounced: ['suppressed', 'never'],
    previous_spam: ['blocked-by-recipient', 'never'],
    previously_unsubscribed: ['blocked-by-recipient', 'never'],
    invalid_to_address: ['address-syntax', 'never'],
  },
  powermta: {
    'bad-connection': 'connection-failed',
    'bad-configuration': 'system-error',
    'spam-related': 'spam-content',
    'policy-related': 'policy',
    'content-related': 'spam-content',
    'message-expired': 'expired',
    'no-answer-from-host': 'connection-failed',
    'routing-errors': 'dns-failure',
    'protocol-errors': 'protocol',
    'relaying-issues': 'relay-denied',
    'virus-related': 'virus',
    'invalid-sender': 'sender-rejected',
    other: [null],
  },
  kumomta: {
    InvalidSender: 'sender-rejected',
    NoAnswerFromHost: 'connection-failed',
    BadConnection: 'connection-failed',
    RoutingErrors: 'dns-failure',
    TransientFailure: [null, 'temporary'],
    MessageExpired: 'expired',
    ProtocolErrors: 'protocol',
    AuthenticationFailed: 'unauthenticated',
    PolicyRelated: 'policy',
    SpamBlock: 'low-reputation',
    SpamContent: 'spam-content',
    ContentRelated: 'spam-content',
    VirusRelated: 'virus',
    RelayDenied: 'relay-denied',
    TooManyRecipients: 'too-many-recipients',
    Uncategorized: [null],
  },
  elasticemail: {
    NoMailbox: 'user-unknown',
    GreyListed: 'greylisted',
    ConnectionProblem: 'connection-failed',
    ConnectionTerminated: 'connection-failed',
    SpfProblem: 'spf',
    AccountProblem: 'mailbox-unavailable',
    DnsProblem: 'dns-failure',
    WhitelistingProblem: 'recipient-restricted',
    CodeError: [null],
    ManualCancel: [null, 'never'],
    BlackListed: 'ip-listed',
    ContentFilter: 'spam-content',
    NotDelivered: [null],
  },
  sfmc: {
    'block bounce': 'policy',
    'technical/other bounce': [null],
    'known spammer': 'ip-listed',
    'spam detected': 'spam-content',
    'spam blocked': 'low-reputation',
    'content based': 'spam-content',
    complaint: 'blocked-by-recipient',
    blocked: 'policy',
    'relay denied': 'relay-denied',
    'temporary issue': [null, 'temporary'],
  },
  scaleway: {
    send_before_expiration: 'expired',
    blocklisted: ['suppressed', 'never'],
  },
  smtp2go: { rejected: ['suppressed', 'never'], reject: ['suppressed', 'never'] },
  postal: { held: ['suppressed', 'never'], hardfail: [null, 'permanent'], softfail: [null, 'temporary'] },
};

const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]+/g, '');

const index = (words: Record<string, Entry>): ReadonlyMap<string, Entry> =>
  new Map(Object.entries(words).map(([word, entry]) => [plain(word), entry]));

const BY_MAKER = new Map(Object.entries(WORDS).map(([maker, words]) => [maker, index(words)]));
const ANY_MAKER = index(COMMON);

/** Longest word looked up; what is longer is a text. */
const MAX_WORD = 64;

/** Makers whose own words we know; any other is read by the words all use alike. */
export const ESP_MAKERS: readonly string[] = Object.keys(WORDS);

/**
 * What `word` means in the mouth of an ESP ("mandrill", "bad_mailbox"), or null when it is no word of theirs. A word that
 * only says "hard" or "soft" gives no reason: a hard bounce may be a block, and a block is no dead address.
 */
export const espWord = (maker: string, word: string): EspWord | null => {
  if (word.length > MAX_WORD) return null;
  const key = plain(word);
  const entry = BY_MAKER.get(maker)?.get(key) ?? ANY_MAKER.get(key);
  if (entry === undefined) return null;
  const [reason, ...flags] = typeof entry === 'string' ? ([entry] as const) : entry;
  return {
    reason,
    permanence: flags.includes('permanent')
      ? 'permanent'
      : flags.includes('temporary')
        ? 'temporary'
        : 'unknown',
    neverSent: flags.includes('never'),
  };
};
