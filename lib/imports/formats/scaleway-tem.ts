import { defineFormat, extended, type Item } from '../format.ts';

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

/** Emails API: one row a try. Code 0 means that no server was reached. */
export const scalewayTem = defineFormat({
  id: 'scaleway-tem',
  name: 'Scaleway Transactional Email',
  maker: 'scaleway',
  items: {
    all: ['mail_rcpt', 'mail_from', 'status'],
    wraps: ['emails'],
    rows: (item) => {
      const tries = Array.isArray(item['last_tries']) ? item['last_tries'].filter(isItem) : [];
      if (tries.length === 0) return [{ ...item, kind: item['status'] }];
      const final = tries.reduce((a, b) => (Number(b['rank']) > Number(a['rank']) ? b : a));
      return tries.map((it) => extended(item, { try: it, kind: it === final ? item['status'] : 'tried' }));
    },
  },
  fields: {
    recipient: 'mail_rcpt',
    sender: 'mail_from',
    time: ['try.tried_at', 'updated_at', 'created_at'],
    event: 'kind',
    messageId: 'message_id',
    reply: 'try.code',
    text: ['try.message', 'status_details'],
    emailType: 'project_id',
  },
  kinds: {
    failed: 'bounce',
    sent: 'delivered',
    sending: 'deferred',
    new: 'skip',
    canceled: 'skip',
    unknown: 'skip',
    tried: 'deferred',
  },
  refine(event, at) {
    if (at('try.rank')) event.eventId = `${at('id')}/${at('try.rank')}`;
    if (event.reply === '0') event.reply = '';
    // A project is no email type: its id says nothing to a reader.
    event.emailType = '';
  },
});
