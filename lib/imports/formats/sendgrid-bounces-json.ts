import { defineFormat } from '../format.ts';

/** `GET /v3/suppression/bounces`; the lists of blocks and invalid addresses share the shape. */
export const sendgridBouncesJson = defineFormat({
  id: 'sendgrid-bounces-json',
  name: 'SendGrid suppressions (API)',
  maker: 'sendgrid',
  items: { all: ['created', 'email', 'reason'], none: ['event', 'type', 'sg_event_id'] },
  fields: { recipient: 'email', time: 'created', status: 'status', text: 'reason' },
  otherwise: 'bounce',
});
