import { defineFormat } from '../format.ts';

/** Bounce extracts and the `_Bounce` data view, by comma, tab or pipe, often UTF-16. Times are US Central without daylight saving. */
export const sfmcBounces = defineFormat({
  id: 'sfmc-bounces',
  name: 'Salesforce Marketing Cloud bounces',
  maker: 'sfmc',
  table: {
    all: ['EventDate'],
    any: ['SMTPBounceReason', 'SMTPMessage', 'SMTPCode', 'BounceCategory', 'BounceReason'],
    least: 2,
  },
  fields: {
    recipient: ['EmailAddress', 'SubscriberKey'],
    time: 'EventDate',
    reply: 'SMTPCode',
    text: ['SMTPMessage', 'SMTPBounceReason', 'BounceReason'],
    word: ['BounceSubcategory', 'BounceCategory'],
    emailType: ['TriggeredSendCustomerKey', 'TriggeredSendExternalKey'],
  },
  otherwise: 'bounce',
  zone: 'central',
  refine(event, at) {
    event.emailType = event.emailType ? 'transactional' : 'marketing';
    const ids = [at('JobID') || at('SendID'), at('ListID'), at('BatchID'), at('SubscriberID')];
    if (ids[0] && ids[3]) event.eventId = `${ids.join('/')}/${at('EventDate')}`;
    const category = at('BounceCategory');
    if (/^soft|^block/i.test(category)) event.permanence = /^soft/i.test(category) ? 'temporary' : '';
    if (/^hard/i.test(category)) event.permanence = 'permanent';
    // The data view has the domain alone.
    if (!event.recipient.includes('@') && at('Domain'))
      event.recipient = `${event.recipient}@${at('Domain')}`;
    if (/false/i.test(at('IsFalseBounce')) === false && at('IsFalseBounce')) event.kind = 'skip';
  },
});
