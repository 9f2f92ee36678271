import { defineFormat, extended, type Item } from '../format.ts';

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const items = (value: unknown): readonly Item[] => (Array.isArray(value) ? value.filter(isItem) : []);
const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((it): it is string => typeof it === 'string') : [];

/** The notification within an SNS message (JSON in a string), a Lambda record or an EventBridge event. */
function opened(item: Item): Item {
  const sns = isItem(item['Sns']) ? item['Sns'] : item;
  if (typeof sns['Message'] === 'string') {
    try {
      const inner: unknown = JSON.parse(sns['Message']);
      if (isItem(inner)) return inner;
    } catch {
      return item;
    }
  }
  return isItem(item['detail']) ? item['detail'] : item;
}

/** One row a recipient: a notification names several. */
function perRecipient(envelope: Item): readonly Item[] {
  const item = opened(envelope);
  const { bounce, deliveryDelay, delivery } = item;
  const mail = isItem(item['mail']) ? item['mail'] : {};
  if (isItem(bounce))
    return items(bounce['bouncedRecipients']).map((to) => extended(item, { to, at: bounce }));
  if (isItem(deliveryDelay))
    return items(deliveryDelay['delayedRecipients']).map((to) => extended(item, { to, at: deliveryDelay }));
  if (isItem(delivery))
    return strings(delivery['recipients'] ?? mail['destination']).map((emailAddress) =>
      extended(item, { to: { emailAddress }, at: delivery }),
    );
  return [item];
}

/** SES notifications and published events. `mail.sourceIp` is the API client, not the sending address. */
export const sesSnsBounce = defineFormat({
  id: 'ses-sns-bounce',
  name: 'Amazon SES notifications and events',
  maker: 'ses',
  items: {
    all: ['mail.messageId'],
    test: (item) => 'notificationType' in item || 'eventType' in item,
    wraps: ['Records'],
    rows: perRecipient,
  },
  fields: {
    recipient: 'to.emailAddress',
    sender: ['mail.commonHeaders.from', 'mail.source'],
    time: ['at.timestamp', 'mail.timestamp'],
    event: ['eventType', 'notificationType'],
    messageId: 'mail.messageId',
    status: 'to.status',
    text: 'to.diagnosticCode',
    ip: 'mail.tags.ses:outgoing-ip',
    host: ['at.reportingMTA', 'at.remoteMtaIp'],
    emailType: ['mail.tags.stream', 'mail.tags.campaign', 'mail.tags.ses:configuration-set'],
  },
  kinds: {
    bounce: 'bounce',
    delivery: 'delivered',
    deliverydelay: 'deferred',
    reject: 'never-sent',
    rendering_failure: 'never-sent',
    complaint: 'skip',
    send: 'skip',
    open: 'skip',
    click: 'skip',
    subscription: 'skip',
  },
  refine(event, at) {
    // "dsn; a8-70.smtp-out.amazonses.com" is SES itself, never the refusing host.
    if (/amazonses\.com$|^dsn;/i.test(event.host)) event.host = '';
    if (event.kind !== 'bounce') return;
    const type = at('bounce.bounceType');
    const subType = at('bounce.bounceSubType');
    const feedback = at('bounce.feedbackId');
    if (feedback) event.eventId = `${feedback}/${event.recipient}`;
    event.word = `${type}/${subType}`;
    if (/Suppress/.test(subType)) event.kind = 'never-sent';
    if (type === 'Permanent') event.permanence = 'permanent';
    if (type === 'Transient') event.permanence = 'temporary';
  },
});
