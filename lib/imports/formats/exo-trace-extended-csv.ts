import { exchangeKind, lastError } from '../exchange.ts';
import { defineFormat } from '../format.ts';

/** Extended report: a row an event; the reply stands in `Recipient_status` or `source_context` as `{LED=…}`. */
export const exoTraceExtendedCsv = defineFormat({
  id: 'exo-trace-extended-csv',
  name: 'Exchange Online message trace, extended',
  maker: 'exchange',
  table: {
    all: ['event_id', 'recipient_address', 'sender_address'],
    any: ['Recipient_status', 'source_context', 'custom_data', 'internal_message_id', 'client_ip'],
    split: { column: 'recipient_address', by: ';' },
  },
  fields: {
    recipient: 'recipient_address',
    sender: ['sender_address', 'return_path'],
    time: ['date_time_utc', 'date_time', 'origin_timestamp', 'timestamp', 'date'],
    event: 'event_id',
    messageId: 'message_id',
    ip: 'original_client_ip',
  },
  otherwise: 'skip',
  zone: 'utc',
  refine(event, at) {
    const told =
      ['Recipient_status', 'source_context', 'custom_data']
        .map((name) => lastError(at(name)))
        .find((it) => it.text) ?? lastError('');
    event.kind = exchangeKind(at('event_id'));
    event.text = told.text;
    event.host = told.host;
    const id = at('internal_message_id');
    if (id) event.eventId = `${id}/${at('event_id')}/${event.recipient}`;
    if (event.time === '') event.time = told.time;
    // Exchange says Fail only when it has given up.
    if (event.kind === 'bounce') event.permanence = 'permanent';
  },
});
