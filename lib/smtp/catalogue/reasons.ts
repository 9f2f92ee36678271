import { localeKey } from './locale-key.ts';
import type { Actor, Permanence } from '../diagnosis.ts';
import type { Category } from './categories.ts';

/** What is known of a reason apart from any text; the words for it are in `locales/` under `reason.<key>`. */
export type ReasonFacts = {
  /** The category a bounce with this reason belongs to unless a catalogue row says otherwise. */
  category: Category;
  /** Used when no code says it. */
  permanence: Permanence;
  /** Who can end it. */
  actor: Actor;
  /**
   * What to do with the address: `remove` it, `check` it before the next mail, or `keep` it. Only a refusal that says
   * "there is no such recipient" may be `remove` (design, promise 5; a test pins the list).
   */
  address: 'remove' | 'check' | 'keep';
  /** Counts as ESP/ISP Block: the receiving side refused for authentication, reputation, content, policy or set-up of the sender. */
  block: boolean;
  /** The specification's reputation guide applies. */
  guide: boolean;
};

const facts = (
  category: Category,
  permanence: Permanence,
  actor: Actor,
  address: ReasonFacts['address'],
  more: { block?: boolean; guide?: boolean } = {},
): ReasonFacts => ({
  category,
  permanence,
  actor,
  address,
  block: more.block ?? false,
  guide: more.guide ?? false,
});

const BLOCK = { block: true };
const REPUTATION = { block: true, guide: true };

/** Every reason, each in one category by default. */
export const REASONS = {
  // Invalid address
  'user-unknown': facts('Invalid address', 'permanent', 'sender', 'remove'),
  'host-unknown': facts('Invalid address', 'permanent', 'sender', 'remove'),
  'address-syntax': facts('Invalid address', 'permanent', 'sender', 'remove'),
  'no-mail-service': facts('Invalid address', 'permanent', 'sender', 'check'),
  'recipient-moved': facts('Invalid address', 'permanent', 'sender', 'check'),
  suppressed: facts('Invalid address', 'permanent', 'sender', 'check'),
  // Mailbox
  disabled: facts('Mailbox', 'permanent', 'recipient', 'check'),
  'mailbox-unavailable': facts('Mailbox', 'unknown', 'recipient-admin', 'check'),
  // Mailbox Full
  'over-quota': facts('Mailbox Full', 'temporary', 'recipient', 'keep'),
  // Rate Limit
  'rate-limited': facts('Rate Limit', 'temporary', 'sender', 'keep', BLOCK),
  'recipient-rate': facts('Rate Limit', 'temporary', 'nobody', 'keep'),
  'too-many-connections': facts('Rate Limit', 'temporary', 'esp', 'keep', BLOCK),
  'too-many-recipients': facts('Rate Limit', 'temporary', 'sender', 'keep'),
  'sending-quota': facts('Rate Limit', 'temporary', 'sender', 'keep'),
  greylisted: facts('Rate Limit', 'temporary', 'nobody', 'keep'),
  // Blocked
  'ip-listed': facts('Blocked', 'permanent', 'sender', 'keep', REPUTATION),
  'domain-listed': facts('Blocked', 'permanent', 'sender', 'keep', REPUTATION),
  'low-reputation': facts('Blocked', 'permanent', 'sender', 'keep', REPUTATION),
  'spam-content': facts('Blocked', 'permanent', 'sender', 'keep', REPUTATION),
  'sender-blocked': facts('Blocked', 'permanent', 'sender', 'keep', REPUTATION),
  virus: facts('Blocked', 'permanent', 'sender', 'keep', BLOCK),
  attachment: facts('Blocked', 'permanent', 'sender', 'keep', BLOCK),
  policy: facts('Blocked', 'permanent', 'recipient-admin', 'keep', BLOCK),
  // DMARC
  dmarc: facts('DMARC', 'permanent', 'sender', 'keep', BLOCK),
  // Rejection
  spf: facts('Rejection', 'permanent', 'sender', 'keep', BLOCK),
  dkim: facts('Rejection', 'permanent', 'sender', 'keep', BLOCK),
  unauthenticated: facts('Rejection', 'permanent', 'sender', 'keep', BLOCK),
  'no-ptr': facts('Rejection', 'permanent', 'esp', 'keep', BLOCK),
  helo: facts('Rejection', 'permanent', 'esp', 'keep', BLOCK),
  'sender-domain-dns': facts('Rejection', 'permanent', 'sender', 'keep', BLOCK),
  'sender-rejected': facts('Rejection', 'permanent', 'sender', 'keep', BLOCK),
  'sender-unverified': facts('Rejection', 'permanent', 'sender', 'keep'),
  'too-large': facts('Rejection', 'permanent', 'sender', 'keep'),
  malformed: facts('Rejection', 'permanent', 'sender', 'keep', BLOCK),
  'mail-loop': facts('Rejection', 'permanent', 'recipient-admin', 'keep'),
  // Recipient Error
  'relay-denied': facts('Recipient Error', 'permanent', 'recipient-admin', 'check'),
  'recipient-restricted': facts('Recipient Error', 'permanent', 'recipient-admin', 'keep'),
  'blocked-by-recipient': facts('Recipient Error', 'permanent', 'recipient', 'keep'),
  expired: facts('Recipient Error', 'permanent', 'recipient-admin', 'keep'),
  'connection-failed': facts('Recipient Error', 'temporary', 'recipient-admin', 'keep'),
  'dns-failure': facts('Recipient Error', 'temporary', 'recipient-admin', 'keep'),
  'tls-required': facts('Recipient Error', 'permanent', 'esp', 'keep'),
  'auth-required': facts('Recipient Error', 'permanent', 'sender', 'keep'),
  'sender-suspended': facts('Recipient Error', 'permanent', 'sender', 'keep'),
  'tenant-limit': facts('Recipient Error', 'permanent', 'recipient-admin', 'keep'),
  'system-full': facts('Recipient Error', 'temporary', 'recipient-admin', 'keep'),
  'system-error': facts('Recipient Error', 'temporary', 'recipient-admin', 'keep'),
  'delivery-failed': facts('Recipient Error', 'permanent', 'recipient-admin', 'keep'),
  protocol: facts('Recipient Error', 'permanent', 'esp', 'keep'),
} as const satisfies Record<string, ReasonFacts>;

/** Finer than a category; each belongs to exactly one by default. */
export type Reason = keyof typeof REASONS;

/** The reason as a locale key: "over-quota" is `over_quota`. */
export const reasonKey = (reason: Reason) => localeKey(reason);
