import { defineFormat, extended, type Item } from '../format.ts';
import { SENDGRID_KINDS } from '../sendgrid-kinds.ts';

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

/** `GET /v3/messages/{id}` and `GET /v3/messages`; the list has no events, only what became of the message. */
export const sendgridActivityJson = defineFormat({
  id: 'sendgrid-activity-json',
  name: 'SendGrid Email Activity (API)',
  maker: 'sendgrid',
  items: {
    all: ['msg_id', 'from_email', 'to_email'],
    wraps: ['messages'],
    rows: (item) =>
      Array.isArray(item['events'])
        ? item['events'].filter(isItem).map((event) => extended(item, { events: null, event }))
        : [item],
  },
  fields: {
    recipient: 'to_email',
    sender: 'from_email',
    time: ['event.processed', 'last_event_time'],
    event: ['event.event_name', 'status'],
    messageId: 'msg_id',
    text: 'event.reason',
    ip: 'outbound_ip',
    host: 'event.mx_server',
    emailType: 'categories',
  },
  kinds: { ...SENDGRID_KINDS, not_delivered: 'bounce', processing: 'skip' },
});
