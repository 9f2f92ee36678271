import { defineFormat } from '../format.ts';

/** Payload of the http-bounce plug-in, JSON or form. Only bounces are posted. */
export const zonemtaHttpBounce = defineFormat({
  id: 'zonemta-http-bounce',
  name: 'ZoneMTA bounce hook',
  maker: 'zonemta',
  items: { all: ['id', 'to', 'returnPath', 'response'] },
  fields: {
    recipient: 'to',
    sender: 'returnPath',
    time: 'time',
    text: 'response',
    word: 'category',
  },
  otherwise: 'bounce',
  refine(event, at) {
    event.eventId = `${at('id')}/${at('seq')}`;
  },
});
