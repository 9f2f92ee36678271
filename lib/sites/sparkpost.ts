import { defineSite } from './site.ts';

/** SparkPost (Bird): Events Search and the page of one event, which carries every dimension. */
export const sparkpost = defineSite({
  id: 'sparkpost',
  name: 'SparkPost / Bird',
  kind: 'esp',
  matches: ['https://app.sparkpost.com/*', 'https://app.eu.sparkpost.com/*', 'https://app.bird.com/*'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        event: ['event', 'type'],
        recipient: ['recipient', 'rcpt to', 'raw rcpt to', 'recipient domain'],
        sender: ['from address', 'sending domain', 'friendly from', 'msg from'],
        sendingIp: ['sending ip'],
        time: ['time', 'timestamp'],
        text: ['raw reason', 'reason'],
        emailType: ['transactional', 'campaign id', 'campaign'],
        verdict: ['classification', 'bounce class'],
        eventId: ['event id', 'message id'],
      },
      // The page of one event lists every field by its name.
      eventId: ['label:event_id'],
      sender: ['label:sending_domain', 'label:friendly_from'],
      recipient: ['label:rcpt_to', 'label:raw_rcpt_to'],
      sendingIp: ['label:sending_ip'],
      emailType: ['label:campaign_id'],
      time: ['label:timestamp'],
      delivered: ['delivery', 'delivered'],
      neverSent: ['policy rejection', 'policy_rejection', 'generation rejection', 'generation_rejection'],
    },
  ],
  vendorCodes: true,
  // Proven for the open-sourced interface of 2021; Bird has skinned it since.
  confidence: 'documented',
  asOf: '2026-11-23',
});
