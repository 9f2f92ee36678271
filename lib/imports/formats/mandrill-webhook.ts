import { defineFormat } from '../format.ts';

/** Webhook lists, as JSON or as the form field `mandrill_events`. `ts` is the time of the event. */
export const mandrillWebhook = defineFormat({
  id: 'mandrill-webhook',
  name: 'Mandrill / Mailchimp Transactional webhook',
  maker: 'mandrill',
  items: { all: ['event', 'msg.email', 'ts'] },
  fields: {
    recipient: 'msg.email',
    sender: 'msg.sender',
    time: 'ts',
    event: 'event',
    text: 'msg.diag',
    word: 'msg.bounce_description',
    emailType: ['msg.tags', 'msg.subaccount'],
  },
  kinds: {
    hard_bounce: 'bounce',
    soft_bounce: 'bounce',
    deferral: 'deferred',
    reject: 'never-sent',
    delivered: 'delivered',
    send: 'skip',
    open: 'skip',
    click: 'skip',
    spam: 'skip',
    unsub: 'skip',
  },
  refine(event, at) {
    event.eventId = `${at('_id')}/${at('event')}/${at('ts')}`;
    if (at('event') === 'soft_bounce') event.permanence = 'temporary';
  },
});
