import { defineFormat, type Item } from '../format.ts';

/** Events API, saved logs and webhooks (`event-data`). The message text leaves out the reply code, which stands beside it. */
export const mailgunEventsJson = defineFormat({
  id: 'mailgun-events-json',
  name: 'Mailgun events and webhooks',
  maker: 'mailgun',
  items: {
    all: ['event', 'recipient', 'timestamp', 'id'],
    none: ['sg_event_id', 'mail'],
    test: (item) => 'delivery-status' in item || 'log-level' in item || 'recipient-domain' in item,
    wraps: ['items'],
    rows: (item) => [(item['event-data'] as Item | undefined) ?? item],
  },
  fields: {
    recipient: 'recipient',
    sender: ['message.headers.from', 'envelope.sender'],
    time: 'timestamp',
    event: 'event',
    eventId: 'id',
    messageId: 'message.headers.message-id',
    reply: 'delivery-status.code',
    status: ['delivery-status.enhanced-code', 'delivery-status.bounce-code'],
    text: ['delivery-status.message', 'delivery-status.description'],
    word: 'reason',
    ip: 'envelope.sending-ip',
    host: 'delivery-status.mx-host',
    emailType: ['tags', 'campaigns'],
  },
  kinds: {
    failed: 'bounce',
    delivered: 'delivered',
    rejected: 'never-sent',
    accepted: 'skip',
    stored: 'skip',
    opened: 'skip',
    clicked: 'skip',
    complained: 'skip',
    unsubscribed: 'skip',
    list_member_uploaded: 'skip',
    list_member_upload_error: 'skip',
    list_uploaded: 'skip',
  },
  refine(event, at) {
    if (event.kind !== 'bounce') return;
    if (event.word.startsWith('suppress')) event.kind = 'never-sent';
    else if (at('severity') === 'temporary') event.kind = 'deferred';
    else event.permanence = 'permanent';
  },
});
