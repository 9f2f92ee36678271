import { defineFormat } from '../format.ts';

/** Activity webhooks. They give a readable reason, never the reply. */
export const mailersendWebhook = defineFormat({
  id: 'mailersend-webhook',
  name: 'MailerSend webhook',
  maker: 'mailersend',
  items: {
    all: ['type', 'data.email.recipient.email'],
    test: (item) => String(item['type']).startsWith('activity.'),
  },
  fields: {
    recipient: 'data.email.recipient.email',
    sender: 'data.email.from',
    time: ['data.created_at', 'created_at'],
    event: 'type',
    eventId: 'data.id',
    messageId: 'data.email.message.id',
    text: ['data.morph.readable_reason', 'data.morph.reason'],
    emailType: 'data.email.tags',
  },
  kinds: {
    'activity.hard_bounced': 'bounce',
    'activity.soft_bounced': 'bounce',
    'activity.delivered': 'delivered',
    'activity.deferred': 'deferred',
    'activity.sent': 'skip',
    'activity.opened': 'skip',
    'activity.opened_unique': 'skip',
    'activity.clicked': 'skip',
    'activity.clicked_unique': 'skip',
    'activity.unsubscribed': 'skip',
    'activity.spam_complaint': 'skip',
    'activity.survey_opened': 'skip',
    'activity.survey_submitted': 'skip',
  },
  refine(event, at) {
    const type = at('type');
    event.word = type.slice('activity.'.length);
    if (/^unknown reason$/i.test(event.text)) event.text = '';
    if (type === 'activity.soft_bounced') event.permanence = 'temporary';
    if (type === 'activity.hard_bounced') event.permanence = 'permanent';
  },
});
