import { defineFormat } from '../format.ts';

/** The columns in the order of the console, for headers in another language. */
const COLUMNS = [
  'Message ID',
  'Start date',
  'End date',
  'Sender',
  'Message size',
  'Subject',
  'Direction',
  'Attachments',
  'Recipient address',
  'Event target',
  'Event date',
  'Event status',
  'Event target IP address',
  'Has encryption',
  'Event SMTP reply code',
  'Event description',
  'Client Type',
  'Device User Session ID',
] as const;

/** Email log search: a row is one event of one recipient. */
export const googleElsCsv = defineFormat({
  id: 'google-els-csv',
  name: 'Google Admin email log search (CSV)',
  maker: 'google',
  table: {
    all: ['Message ID', 'Recipient address', 'Event status', 'Event date'],
    columns: ([header = [], first = []]) => {
      const shaped =
        /@/.test(first[0] ?? '') &&
        /@/.test(first[3] ?? '') &&
        /@/.test(first[8] ?? '') &&
        /^\d{4}-\d\d-\d\d/.test(first[10] ?? '') &&
        /^\d{0,3}$/.test(first[14] ?? '');
      const translated =
        !header.some((name) => name.includes('@')) && header.length >= 16 && header.length <= 18;
      return translated && shaped ? COLUMNS.slice(0, header.length) : null;
    },
  },
  fields: {
    recipient: 'Recipient address',
    sender: 'Sender',
    time: 'Event date',
    event: 'Event status',
    reply: 'Event SMTP reply code',
    text: 'Event description',
    host: 'Event target',
    emailType: 'Direction',
  },
  kinds: {
    bounced: 'bounce',
    bounce: 'bounce',
    rejected: 'bounce',
    failed: 'bounce',
    delivered: 'delivered',
    delivered_to_smtp_server: 'delivered',
    deferred: 'deferred',
    delayed: 'deferred',
    dropped: 'never-sent',
    received: 'skip',
    received_from_smtp_server: 'skip',
    inserted: 'skip',
  },
  otherwise: 'skip',
  zone: 'local',
  refine(event, at) {
    event.eventId = `${at('Message ID')}/${event.recipient}/${at('Event date')}/${at('Event status')}`;
    // A status word in another language: the reply code tells.
    if (event.kind === 'skip' && /^[45]\d\d$/.test(event.reply))
      event.kind = event.reply.startsWith('4') ? 'deferred' : 'bounce';
  },
});
