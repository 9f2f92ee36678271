import { defineFormat } from '../format.ts';

/** Webhooks as JSON or as a posted form; `host` is "name [ip]". */
export const smtp2goWebhook = defineFormat({
  id: 'smtp2go-webhook',
  name: 'SMTP2GO webhook',
  maker: 'smtp2go',
  items: { all: ['event', 'rcpt', 'email_id'] },
  fields: {
    recipient: 'rcpt',
    sender: ['from_address', 'from', 'sender'],
    time: ['time', 'sendtime'],
    event: 'event',
    text: ['message', 'context'],
    ip: 'outbound_ip',
    host: 'host',
    emailType: 'subaccount',
  },
  kinds: {
    bounce: 'bounce',
    delivered: 'delivered',
    reject: 'never-sent',
    processed: 'skip',
    open: 'skip',
    click: 'skip',
    spam: 'skip',
    unsubscribe: 'skip',
    resubscribe: 'skip',
  },
  refine(event, at) {
    event.eventId = `${at('email_id')}/${at('event')}/${event.recipient}`;
    event.host = event.host.replace(/\s*\[.*$/, '');
    if (event.kind === 'bounce' && at('bounce') === 'soft') event.permanence = 'temporary';
    if (event.kind === 'bounce' && at('bounce') === 'hard') event.permanence = 'permanent';
  },
});
