import { defineFormat } from '../format.ts';
import { SENDGRID_KINDS } from '../sendgrid-kinds.ts';

/** The e-mailed export of the activity feed (up to 30 days, a million events). Columns differ by account: read by name. */
export const sendgridActivityCsv = defineFormat({
  id: 'sendgrid-activity-csv',
  name: 'SendGrid Email Activity (CSV)',
  maker: 'sendgrid',
  table: {
    all: ['event', 'email', 'processed'],
    any: ['message_id', 'recv_message_id', 'outbound_ip', 'api_key_id', 'mx'],
    least: 1,
  },
  fields: {
    recipient: 'email',
    sender: 'from',
    time: 'processed',
    event: 'event',
    messageId: ['message_id', 'recv_message_id'],
    text: 'reason',
    ip: 'outbound_ip',
    host: 'mx',
    emailType: ['categories', 'marketing_campaign_name'],
  },
  kinds: SENDGRID_KINDS,
  zone: 'utc',
});
