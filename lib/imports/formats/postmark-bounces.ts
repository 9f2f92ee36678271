import { defineFormat, type EventKind } from '../format.ts';

/** Bounce types that are no bounce of a delivery (vendor's list of 22). */
const OTHER: Readonly<Record<string, EventKind>> = {
  Subscribe: 'skip',
  Unsubscribe: 'skip',
  AutoResponder: 'skip',
  AddressChange: 'skip',
  OpenRelayTest: 'skip',
  Unconfirmed: 'skip',
  SpamComplaint: 'skip',
  ManuallyDeactivated: 'skip',
  InboundError: 'skip',
  TemplateRenderingFailed: 'never-sent',
  SMTPApiError: 'never-sent',
};

/** Bounce API, bounce and delivery webhooks. */
export const postmarkBounces = defineFormat({
  id: 'postmark-bounces',
  name: 'Postmark bounces and webhooks',
  maker: 'postmark',
  items: {
    all: ['MessageID'],
    test: (item) => 'BouncedAt' in item || 'DeliveredAt' in item,
    wraps: ['Bounces'],
  },
  fields: {
    recipient: ['Email', 'Recipient'],
    sender: 'From',
    time: ['BouncedAt', 'DeliveredAt'],
    event: 'RecordType',
    eventId: 'ID',
    messageId: 'MessageID',
    text: 'Details',
    word: 'Type',
    emailType: ['MessageStream', 'Tag'],
  },
  kinds: { bounce: 'bounce', delivery: 'delivered', open: 'skip', click: 'skip', spamcomplaint: 'skip' },
  otherwise: 'bounce',
  refine(event) {
    if (event.kind !== 'bounce') return;
    event.kind = OTHER[event.word] ?? 'bounce';
    if (event.word === 'Transient' || event.word === 'SoftBounce' || event.word === 'DnsError')
      event.permanence = 'temporary';
    if (event.word === 'HardBounce' || event.word === 'BadEmailAddress') event.permanence = 'permanent';
  },
});
