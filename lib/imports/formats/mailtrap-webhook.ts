import { defineFormat } from '../format.ts';

/** Webhook batches. Event names hold a blank ("soft bounce"); `sending_stream` is the email type. */
export const mailtrapWebhook = defineFormat({
  id: 'mailtrap-webhook',
  name: 'Mailtrap Email Sending webhook',
  maker: 'mailtrap',
  items: { all: ['event', 'email', 'message_id', 'sending_stream'], wraps: ['events'] },
  fields: {
    recipient: 'email',
    sendingDomain: 'sending_domain_name',
    time: 'timestamp',
    event: 'event',
    eventId: 'event_id',
    messageId: 'message_id',
    reply: 'response_code',
    text: ['response', 'reason'],
    word: 'bounce_category',
    emailType: ['sending_stream', 'category'],
  },
  kinds: {
    bounce: 'bounce',
    soft_bounce: 'bounce',
    delivery: 'delivered',
    suspension: 'never-sent',
    reject: 'never-sent',
    open: 'skip',
    click: 'skip',
    spam: 'skip',
    spam_complaint: 'skip',
    unsubscribe: 'skip',
  },
  refine(event, at) {
    if (at('event') === 'soft bounce') event.permanence = 'temporary';
  },
});
