import { defineFormat, type Item } from '../format.ts';

/** `{"msys": {"message_event": {…}}}` of a webhook batch is opened. */
function opened(item: Item): readonly Item[] {
  const msys = item['msys'];
  if (typeof msys !== 'object' || msys === null) return [item];
  return Object.values(msys).filter((it): it is Item => typeof it === 'object' && it !== null);
}

/** Bounce classes the vendor counts as soft or as undetermined by time. */
const SOFT = new Set(['20', '21', '22', '23', '24', '40', '70', '100']);

/** Events API, webhook batches and the table the console saves (columns in any order). `reason` masks addresses. */
export const sparkpostEvents = defineFormat({
  id: 'sparkpost-events',
  name: 'SparkPost / Bird events',
  maker: 'sparkpost',
  table: { all: ['type', 'rcpt_to'], any: ['bounce_class', 'raw_reason', 'event_id', 'transmission_id'] },
  items: { all: ['type', 'rcpt_to', 'timestamp'], wraps: ['results'], rows: opened },
  fields: {
    recipient: ['rcpt_to', 'raw_rcpt_to'],
    sender: ['friendly_from', 'msg_from'],
    sendingDomain: 'sending_domain',
    time: 'timestamp',
    event: 'type',
    eventId: 'event_id',
    messageId: 'message_id',
    reply: 'error_code',
    text: ['raw_reason', 'reason'],
    word: 'bounce_class',
    ip: 'sending_ip',
    emailType: 'campaign_id',
  },
  kinds: {
    bounce: 'bounce',
    out_of_band: 'bounce',
    policy_rejection: 'never-sent',
    generation_rejection: 'never-sent',
    generation_failure: 'never-sent',
    delay: 'deferred',
    delivery: 'delivered',
    injection: 'skip',
    spam_complaint: 'skip',
    open: 'skip',
    initial_open: 'skip',
    click: 'skip',
    amp_open: 'skip',
    amp_click: 'skip',
    amp_initial_open: 'skip',
    list_unsubscribe: 'skip',
    link_unsubscribe: 'skip',
  },
  refine(event, at) {
    if (at('transactional') === '1') event.emailType = 'transactional';
    else if (event.emailType === '' && at('transactional') === '0') event.emailType = 'marketing';
    if (event.kind === 'bounce' && event.text === '')
      event.permanence = SOFT.has(event.word) ? 'temporary' : '';
  },
});
