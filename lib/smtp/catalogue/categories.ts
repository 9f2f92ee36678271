/** The specification's eight categories, in its order. */
export const CATEGORIES = [
  'Blocked',
  'DMARC',
  'Invalid address',
  'Mailbox',
  'Mailbox Full',
  'Rate Limit',
  'Recipient Error',
  'Rejection',
] as const;

/** Why a mail bounced, as the specification groups it. */
export type Category = (typeof CATEGORIES)[number];

/** The category as a key: "Mailbox Full" is `mailbox_full` (locale keys, CSS names). */
export const CATEGORY_KEY = {
  Blocked: 'blocked',
  DMARC: 'dmarc',
  'Invalid address': 'invalid_address',
  Mailbox: 'mailbox',
  'Mailbox Full': 'mailbox_full',
  'Rate Limit': 'rate_limit',
  'Recipient Error': 'recipient_error',
  Rejection: 'rejection',
} as const satisfies Record<Category, string>;
