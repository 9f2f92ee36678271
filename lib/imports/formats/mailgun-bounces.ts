import { defineFormat } from '../format.ts';

/** The bounce list, as the API answers it and as the console saves and takes it. */
export const mailgunBounces = defineFormat({
  id: 'mailgun-bounces',
  name: 'Mailgun bounce list',
  maker: 'mailgun',
  table: { all: ['address', 'code', 'error'] },
  items: { all: ['address', 'code', 'error'], wraps: ['items'] },
  fields: { recipient: 'address', time: 'created_at', reply: 'code', text: 'error' },
  otherwise: 'bounce',
});
