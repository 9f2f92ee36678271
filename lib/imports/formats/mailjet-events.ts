import { defineFormat } from '../format.ts';

/** Event API. `error` is a word of a fixed list; the reply stands in `comment` or `smtp_reply` when there is one. */
export const mailjetEvents = defineFormat({
  id: 'mailjet-events',
  name: 'Mailjet events',
  maker: 'mailjet',
  items: { all: ['event', 'email', 'time', 'MessageID'] },
  fields: {
    recipient: 'email',
    time: 'time',
    event: 'event',
    text: ['comment', 'smtp_reply'],
    word: 'error',
    emailType: ['customcampaign', 'CustomID'],
  },
  kinds: {
    bounce: 'bounce',
    blocked: 'bounce',
    sent: 'delivered',
    open: 'skip',
    click: 'skip',
    spam: 'skip',
    unsub: 'skip',
  },
  refine(event, at) {
    event.eventId = `${at('MessageID')}/${at('event')}/${event.recipient}`;
    if (event.kind !== 'bounce') return;
    if (/preblocked|duplicate in campaign/i.test(event.word)) event.kind = 'never-sent';
    if (at('hard_bounce') === 'true') event.permanence = 'permanent';
  },
});
