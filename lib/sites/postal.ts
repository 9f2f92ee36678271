import { defineSite } from './site.ts';

/** Postal: the delivery attempts of one message; the raw reply is a block that stays hidden until asked for. */
export const postal = defineSite({
  id: 'postal',
  name: 'Postal',
  kind: 'mta',
  matches: [],
  fingerprint: ['ul.deliveryList', 'ul.messageList .messageList__message', '.suppressionList__address'],
  rows: [
    {
      row: ['ul.deliveryList > li.deliveryList__item:not(.deliveryList__item--header)'],
      columns: {
        text: ['css:.deliveryList__error--output-text'],
        time: ['css:.deliveryList__time'],
        event: ['css:.deliveryList__status .label'],
      },
      recipient: ['label:To'],
      sender: ['label:From'],
      emailType: ['label:Tag'],
      delivered: ['sent'],
      neverSent: ['held', 'hold cancelled'],
    },
    {
      row: ['ul.messageList > li.messageList__message'],
      columns: {
        time: ['css:.messageList__timestamp'],
        event: ['css:.messageList__status .label[class*="label--messageStatus-"]'],
        recipient: ['css:.messageList__addresses dd:nth-of-type(1)'],
        sender: ['css:.messageList__addresses dd:nth-of-type(2)'],
      },
      delivered: ['sent'],
      neverSent: ['held'],
    },
  ],
  confidence: 'source-verified',
  asOf: '2026-11-23',
});
