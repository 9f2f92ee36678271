import { defineFormat } from '../format.ts';

/** Message insights of the deliverability manager, exported to S3. Has the last event, not the reply. */
export const sesVdmExport = defineFormat({
  id: 'ses-vdm-export',
  name: 'Amazon SES message insights (export job)',
  maker: 'ses',
  table: { all: ['FromEmailAddress', 'Destination'], any: ['LastDeliveryEvent', 'Isp'] },
  items: {
    all: ['FromEmailAddress', 'Destination'],
    test: (item) => 'LastDeliveryEvent' in item || 'Isp' in item,
    wraps: ['Messages'],
  },
  fields: {
    recipient: 'Destination',
    sender: 'FromEmailAddress',
    time: ['LastDeliveryEventTimestamp', 'SendTimestamp', 'Timestamp'],
    event: 'LastDeliveryEvent',
    messageId: 'MessageId',
    text: ['DiagnosticCode', 'Details.Bounce.DiagnosticCode'],
    word: 'LastDeliveryEvent',
  },
  kinds: {
    send: 'skip',
    delivery: 'delivered',
    transient_bounce: 'bounce',
    permanent_bounce: 'bounce',
    undetermined_bounce: 'bounce',
    bounce: 'bounce',
    complaint: 'skip',
    reject: 'never-sent',
    rendering_failure: 'never-sent',
    delivery_delay: 'deferred',
  },
  zone: 'utc',
  refineFailure(event) {
    if (/^permanent/i.test(event.word)) event.permanence = 'permanent';
    if (/^transient/i.test(event.word)) event.permanence = 'temporary';
  },
});
