import { defineFormat } from '../format.ts';

const KINDS = {
  messagesent: 'delivered',
  messagedelayed: 'deferred',
  messagedeliveryfailed: 'bounce',
  messageheld: 'never-sent',
  messagebounced: 'bounce',
  messagelinkclicked: 'skip',
  messageloaded: 'skip',
  domaindnserror: 'skip',
  sendlimitapproaching: 'skip',
  sendlimitexceeded: 'skip',
} as const;

/** Webhooks of a Postal server. `output` is the reply, cut at 512 characters by the server. */
export const postalWebhook = defineFormat({
  id: 'postal-webhook',
  name: 'Postal webhook',
  maker: 'postal',
  items: {
    all: ['event', 'payload', 'uuid'],
    test: (item) => String(item['event']).toLowerCase() in KINDS,
  },
  fields: {
    recipient: ['payload.message.to', 'payload.original_message.to'],
    sender: ['payload.message.from', 'payload.original_message.from'],
    time: ['timestamp', 'payload.timestamp'],
    event: 'event',
    eventId: 'uuid',
    messageId: ['payload.message.message_id', 'payload.original_message.message_id'],
    text: ['payload.output', 'payload.details'],
    emailType: ['payload.message.tag', 'payload.original_message.tag'],
  },
  kinds: KINDS,
  refine(event, at) {
    event.host = /sending to ([\w.-]{1,253})/.exec(at('payload.details'))?.[1] ?? '';
  },
});
