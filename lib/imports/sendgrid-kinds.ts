import type { Kinds } from './format.ts';

/** Event words of SendGrid's feed, webhook and exports. */
export const SENDGRID_KINDS: Kinds = {
  delivered: 'delivered',
  bounce: 'bounce',
  bounced: 'bounce',
  blocked: 'bounce',
  block: 'bounce',
  deferred: 'deferred',
  dropped: 'never-sent',
  drop: 'never-sent',
  processed: 'skip',
  received: 'skip',
  open: 'skip',
  opened: 'skip',
  click: 'skip',
  clicked: 'skip',
  spam_report: 'skip',
  spamreport: 'skip',
  unsubscribe: 'skip',
  unsubscribed: 'skip',
  group_unsubscribe: 'skip',
  group_resubscribe: 'skip',
  account_status_change: 'skip',
};
