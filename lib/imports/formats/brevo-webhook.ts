import { defineFormat } from '../format.ts';

/** Webhooks (`message-id`) and the events API (`messageId`). `ts_epoch` in milliseconds is the clock to trust. */
export const brevoWebhook = defineFormat({
  id: 'brevo-webhook',
  name: 'Brevo webhook and events API',
  maker: 'brevo',
  items: {
    all: ['event', 'email'],
    none: ['sg_event_id', 'mj_campaign_id', 'MessageID'],
    test: (item) => 'message-id' in item || 'messageId' in item,
    wraps: ['events'],
  },
  fields: {
    recipient: 'email',
    sender: 'from',
    time: ['ts_epoch', 'ts_event', 'date', 'ts'],
    event: 'event',
    messageId: ['message-id', 'messageId'],
    text: 'reason',
    word: 'event',
    ip: ['sending_ip', 'ip'],
    emailType: ['tag', 'tags'],
  },
  kinds: {
    hard_bounce: 'bounce',
    hardbounce: 'bounce',
    hardbounces: 'bounce',
    soft_bounce: 'bounce',
    softbounce: 'bounce',
    softbounces: 'bounce',
    bounces: 'bounce',
    invalid_email: 'bounce',
    invalid: 'bounce',
    error: 'bounce',
    blocked: 'never-sent',
    deferred: 'deferred',
    delivered: 'delivered',
    request: 'skip',
    requests: 'skip',
    sent: 'skip',
    spam: 'skip',
    opened: 'skip',
    unique_opened: 'skip',
    uniqueopened: 'skip',
    proxy_open: 'skip',
    unique_proxy_open: 'skip',
    loadedbyproxy: 'skip',
    click: 'skip',
    clicks: 'skip',
    unsubscribed: 'skip',
    complaint: 'skip',
  },
  refine(event, at) {
    // A reason may begin with a blank or the word "undefined"; both say nothing.
    event.text = event.text.replace(/^\s*undefined\b\s*/, '').trim();
    const time = at('ts_epoch') || at('ts_event') || at('date');
    if (event.messageId && time)
      event.eventId = `${event.messageId}/${event.recipient}/${at('event')}/${time}`;
    if (/^soft/i.test(event.word)) event.permanence = 'temporary';
    if (/^(hard|invalid)/i.test(event.word)) event.permanence = 'permanent';
    if (event.kind === 'never-sent' && /\b[45]\d\d\b/.test(event.text)) event.kind = 'bounce';
  },
});
