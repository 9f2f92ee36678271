import { defineFormat } from '../format.ts';
import { exchangeKind } from '../exchange.ts';

/** Enhanced summary report: a row is a message, its recipients and what became of each stand in one cell. */
export const exoTraceEnhancedCsv = defineFormat({
  id: 'exo-trace-enhanced-csv',
  name: 'Exchange Online message trace, enhanced summary',
  maker: 'exchange',
  table: {
    all: ['Recipient_status', 'sender_address', 'message_id'],
    any: ['origin_timestamp', 'directionality', 'original_client_ip'],
    none: ['event_id', 'recipient_address', 'internal_message_id'],
    split: { column: 'Recipient_status', by: ';' },
  },
  fields: {
    recipient: 'Recipient_status',
    sender: 'sender_address',
    time: ['origin_timestamp', 'origin_timestamp_utc'],
    messageId: ['network_message_id', 'message_id'],
    ip: 'original_client_ip',
  },
  otherwise: 'skip',
  zone: 'utc',
  refine(event) {
    // "ana@example.net##Receive, Fail".
    const [address = '', words = ''] = event.recipient.split('##');
    event.recipient = address;
    event.kind = exchangeKind(words.slice(words.lastIndexOf(',') + 1));
    event.word = '';
    // Exchange says Fail only when it has given up.
    if (event.kind === 'bounce') event.permanence = 'permanent';
  },
});
