import { defineFormat, extended, type Item } from '../format.ts';

/** Log records. `recipient` may be a list; zstd segments must be unpacked first. */
export const kumomtaJsonl = defineFormat({
  id: 'kumomta-jsonl',
  name: 'KumoMTA log',
  maker: 'kumomta',
  items: {
    all: ['type', 'response', 'recipient'],
    test: (item) => 'egress_source' in item || 'peer_address' in item || 'num_attempts' in item,
    rows: (item: Item) =>
      Array.isArray(item['recipient'])
        ? item['recipient'].map((recipient) => extended(item, { recipient }))
        : [item],
  },
  fields: {
    recipient: 'recipient',
    sender: ['headers.From', 'sender'],
    time: ['event_time', 'timestamp'],
    event: 'type',
    reply: 'response.code',
    text: 'response.content',
    word: 'bounce_classification',
    host: 'peer_address.name',
    ip: 'source_address.address',
    emailType: ['meta.campaign', 'meta.stream'],
  },
  kinds: {
    bounce: 'bounce',
    oob: 'bounce',
    adminbounce: 'never-sent',
    rejection: 'never-sent',
    expiration: 'expired',
    transientfailure: 'deferred',
    delivery: 'delivered',
    reception: 'skip',
    feedback: 'skip',
    adminrebind: 'skip',
    xferin: 'skip',
    xferout: 'skip',
    delayed: 'skip',
  },
  refine(event, at) {
    event.eventId = `${at('id')}/${at('type')}/${at('num_attempts')}/${event.recipient}`;
    event.host = event.host.replace(/\.$/, '');
    const code = [
      at('response.enhanced_code.class'),
      at('response.enhanced_code.subject'),
      at('response.enhanced_code.detail'),
    ];
    if (code[0]) event.status = code.join('.');
    // "campaign:tenant@domain": the part before the colon is the campaign.
    if (!event.emailType) event.emailType = /^([^:@]{1,64}):/.exec(at('queue'))?.[1] ?? '';
    if (event.word === 'Uncategorized') event.word = '';
  },
});
