import { defineFormat } from '../format.ts';
import { SENDGRID_KINDS } from '../sendgrid-kinds.ts';

/** Posted event lists, also logged one list a line. On a bounce `ip` is the sending address. */
export const sendgridEventWebhook = defineFormat({
  id: 'sendgrid-event-webhook',
  name: 'SendGrid Event Webhook',
  maker: 'sendgrid',
  items: { all: ['sg_event_id', 'event', 'email', 'timestamp'] },
  fields: {
    recipient: 'email',
    time: 'timestamp',
    event: 'event',
    eventId: 'sg_event_id',
    messageId: ['smtp-id', 'sg_message_id'],
    status: 'status',
    text: ['reason', 'response'],
    word: ['bounce_classification', 'type'],
    ip: 'ip',
    emailType: 'category',
  },
  kinds: SENDGRID_KINDS,
});
