import { defineFormat } from '../format.ts';

/** The lists of bounces, blocks and invalid addresses as the console saves them; `created` is Unix seconds. */
export const sendgridSuppressionsCsv = defineFormat({
  id: 'sendgrid-suppressions-csv',
  name: 'SendGrid bounces, blocks, invalid (CSV)',
  maker: 'sendgrid',
  table: { all: ['reason', 'email', 'created'], none: ['event', 'date'] },
  fields: { recipient: 'email', time: 'created', status: 'status', text: 'reason' },
  otherwise: 'bounce',
});
