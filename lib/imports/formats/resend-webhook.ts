import { defineFormat, extended, type Item } from '../format.ts';

/** Webhooks; one row a recipient. Older events have no diagnostic code. */
export const resendWebhook = defineFormat({
  id: 'resend-webhook',
  name: 'Resend webhook',
  maker: 'resend',
  items: {
    all: ['type', 'created_at', 'data.email_id'],
    test: (item) => String(item['type']).startsWith('email.'),
    rows: (item) => {
      const data = item['data'] as Item | undefined;
      const to = data?.['to'];
      return Array.isArray(to) && to.length > 1
        ? to.map((one) => extended(item, { data: extended(data!, { to: [one] }) }))
        : [item];
    },
  },
  fields: {
    recipient: 'data.to',
    sender: 'data.from',
    time: 'created_at',
    event: 'type',
    text: [
      'data.bounce.diagnosticCode',
      'data.bounce.message',
      'data.suppressed.message',
      'data.failed.reason',
    ],
    emailType: ['data.tags.category', 'data.tags', 'data.broadcast_id'],
  },
  kinds: {
    'email.bounced': 'bounce',
    'email.delivered': 'delivered',
    'email.delivery_delayed': 'deferred',
    'email.suppressed': 'never-sent',
    'email.failed': 'never-sent',
    'email.sent': 'skip',
    'email.scheduled': 'skip',
    'email.opened': 'skip',
    'email.clicked': 'skip',
    'email.complained': 'skip',
    'email.received': 'skip',
  },
  refine(event, at) {
    event.eventId = `${at('data.email_id')}/${at('type')}/${event.recipient}`;
    if (event.kind !== 'bounce') return;
    const type = at('data.bounce.type');
    const subType = at('data.bounce.subType');
    event.word = type ? `${type}/${subType}` : '';
    if (/Suppress/.test(subType)) event.kind = 'never-sent';
    if (type === 'Permanent') event.permanence = 'permanent';
    if (type === 'Transient') event.permanence = 'temporary';
  },
});
