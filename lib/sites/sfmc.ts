import { defineSite } from './site.ts';

/** Salesforce Marketing Cloud Engagement: tracking pages and data views, in nested frames. The field names are documented. */
export const sfmc = defineSite({
  id: 'sfmc',
  name: 'Salesforce Marketing Cloud',
  kind: 'esp',
  matches: ['https://*.exacttarget.com/*', 'https://*.marketingcloudapps.com/*'],
  rows: [
    {
      row: ['table tbody tr, [role="row"]'],
      columns: {
        reply: ['smtpcode', 'smtp code'],
        text: [
          'smtpbouncereason',
          'smtp bounce reason',
          'smtpmessage',
          'smtp message',
          'bouncereason',
          'bounce reason',
        ],
        verdict: ['bouncecategory', 'bounce category', 'bouncesubcategory', 'bouncetype', 'bounce type'],
        recipient: ['emailaddress', 'email address', 'subscriberkey', 'subscriber key', 'subscriber'],
        time: ['eventdate', 'event date', 'date'],
        emailType: ['triggeredsendcustomerkey', 'triggered send'],
        eventId: ['jobid', 'job id'],
      },
    },
  ],
  vendorCodes: true,
  confidence: 'documented',
  asOf: '2026-11-23',
});
