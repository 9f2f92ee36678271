import { exchangeKind, lastError } from '../exchange.ts';
import { defineFormat } from '../format.ts';

/** `Get-MessageTraceV2` and its detail cmdlet through `Export-Csv`; a `#TYPE` line may come first. */
export const exoPowershellCsv = defineFormat({
  id: 'exo-powershell-csv',
  name: 'Exchange Online Get-MessageTraceV2 (CSV)',
  maker: 'exchange',
  table: {
    all: ['RecipientAddress', 'SenderAddress'],
    any: ['MessageTraceId', 'ToIP', 'FromIP', 'Status', 'Event'],
    least: 2,
  },
  fields: {
    recipient: 'RecipientAddress',
    sender: 'SenderAddress',
    time: ['Received', 'Date'],
    event: ['Status', 'Event'],
    messageId: ['MessageTraceId', 'MessageId'],
    text: 'Detail',
    ip: 'FromIP',
  },
  otherwise: 'skip',
  zone: 'utc',
  refine(event, at) {
    event.kind = exchangeKind(at('Status') || at('Event'));
    const told = lastError(event.text);
    if (told.text) event.text = told.text;
    event.host = told.host;
    // Exchange says Fail only when it has given up.
    if (event.kind === 'bounce') event.permanence = 'permanent';
  },
});
