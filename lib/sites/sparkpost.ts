import { defineSite } from './site.ts';

/** SparkPost (Bird): Events Search and the page of one event, which carries every dimension. */
export const sparkpost = defineSite({
  id: 'sparkpost',
  name: 'SparkPost / Bird',
  kind: 'esp',
  matches: ['https://app.sparkpost.com/*', 'https://app.eu.sparkpost.com/*', 'https://app.bird.com/*'],
  rows: [
    {
      row: ['table tbody tr', '[role="row"]'],
      columns: {
        event: ['event', 'type'],
        recipient: ['recipient', 'rcpt_to', 'raw_rcpt_to', 'recipient domain', 'recipient_domain'],
        sender: ['from address', 'sending_domain', 'sending domain', 'friendly_from', 'msg_from'],
        sendingIp: ['sending_ip', 'sending ip'],
        time: ['time', 'timestamp'],
        text: ['raw_reason', 'raw reason', 'reason'],
        emailType: ['transactional', 'campaign_id', 'campaign'],
        verdict: ['classification', 'bounce_class'],
        eventId: ['event_id', 'message_id'],
      },
      delivered: ['delivery', 'delivered'],
      neverSent: ['policy rejection', 'policy_rejection', 'generation rejection', 'generation_rejection'],
    },
  ],
  vendorCodes: true,
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
