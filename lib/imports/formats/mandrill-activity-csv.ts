import { defineFormat } from '../format.ts';

/** The activity export. Header names changed over the years; times are UTC without saying so. */
export const mandrillActivityCsv = defineFormat({
  id: 'mandrill-activity-csv',
  name: 'Mandrill / Mailchimp Transactional activity (CSV)',
  maker: 'mandrill',
  table: {
    all: ['Date', 'Sender', 'Status'],
    any: ['Bounce Detail', 'Subaccount', 'Opens', 'Clicks'],
    least: 2,
  },
  fields: {
    recipient: ['Email Address', 'Recipient'],
    sender: 'Sender',
    time: 'Date',
    event: 'Status',
    messageId: 'Message ID',
    text: 'Bounce Detail',
    emailType: ['Tags', 'Subaccount'],
  },
  kinds: {
    sent: 'delivered',
    delivered: 'delivered',
    bounced: 'bounce',
    hard_bounced: 'bounce',
    hard_bounce: 'bounce',
    soft_bounced: 'bounce',
    soft_bounce: 'bounce',
    deferred: 'deferred',
    rejected: 'never-sent',
    invalid: 'never-sent',
    spam: 'skip',
    unsub: 'skip',
    queued: 'skip',
    scheduled: 'skip',
  },
  zone: 'utc',
  refineFailure(event, at) {
    if (event.kind === 'bounce') event.permanence = /soft/i.test(at('Status')) ? 'temporary' : '';
    if (/^[a-z_]+$/.test(event.text)) {
      event.word = event.text;
      event.text = '';
    }
  },
});
