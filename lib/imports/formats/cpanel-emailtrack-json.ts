import { defineFormat } from '../format.ts';

/** Track Delivery of cPanel and WHM. `host` and `ip` are the remote side; the sending address is not told. */
export const cpanelEmailtrackJson = defineFormat({
  id: 'cpanel-emailtrack-json',
  name: 'cPanel / WHM Track Delivery (API)',
  maker: 'exim',
  items: { all: ['recipient', 'actionunixtime', 'msgid'], wraps: ['data.records', 'data', 'result.data'] },
  fields: {
    recipient: 'recipient',
    sender: 'sender',
    time: 'actionunixtime',
    event: 'type',
    text: 'message',
    host: 'host',
    emailType: '',
  },
  kinds: {
    success: 'delivered',
    failure: 'bounce',
    defer: 'deferred',
    rejected: 'skip',
    inprogress: 'skip',
    filtered: 'skip',
    archive: 'skip',
    unknown: 'skip',
  },
  refine(event, at) {
    event.eventId = `${at('msgid')}/${event.recipient}/${at('type')}`;
    if (event.kind === 'deferred') event.eventId += `/${at('actionunixtime')}`;
  },
});
