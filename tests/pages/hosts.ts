/** Surfaces of which no more than the host is proven, and what is shown on them; `host-pages.ts` makes a page of each. */

/** What a column of a log says of each event. `subject` holds numbers that are no codes. */
export const EVENTS = [
  {
    recipient: 'canary.gone@corp.example',
    event: 'Bounced',
    verdict: 'Hard',
    status: '5.1.1',
    reason: 'Recipient address rejected: User unknown',
    text: '550 5.1.1 <canary.gone@corp.example>: Recipient address rejected: User unknown',
    time: '2026-11-20 10:12',
  },
  {
    recipient: 'canary.full@corp.example',
    event: 'Deferred',
    verdict: 'Soft',
    status: '4.2.2',
    reason: 'The mailbox is over quota',
    text: '452 4.2.2 The mailbox is over quota',
    time: '2026-11-20 10:13',
  },
  {
    recipient: 'canary.well@corp.example',
    event: 'Delivered',
    verdict: '',
    status: '',
    reason: '',
    text: '250 2.0.0 OK',
    time: '2026-11-20 10:14',
  },
  {
    recipient: 'canary.left@corp.example',
    event: 'Suppressed',
    verdict: '',
    status: '',
    reason: '',
    text: '',
    time: '2026-11-20 10:15',
  },
] as const;
/** Of these columns every row says the same. */
export const SAME = {
  sender: 'offers@shop.example',
  emailType: 'canary-offers',
  eventId: 'canary-550',
  subject: '550 rooms from $552, canary',
} as const;

export type Role = keyof (typeof EVENTS)[number] | keyof typeof SAME;

type Host = { id: string; name: string; url: string };

/**
 * A log: its columns in order, and what it calls the four events, if it names any. Without names it lists bounces alone. Where a row
 * is the state of a message, `states` are those that it has after it arrived; where it is an event, `later` are those that
 * follow the delivery of the same mail.
 */
export type LogHost = Host & {
  columns: readonly (readonly [header: string, role: Role])[];
  words?: readonly string[];
  states?: readonly string[];
  later?: readonly string[];
};

/** An opened mail: where its text stands. */
export type MailHost = Host & { body: 'here' | 'frame' | 'shadow root' | { origin: string } };

const WORDS = EVENTS.map(({ event }) => event);

export const LOGS: readonly LogHost[] = [
  {
    id: 'activecampaign',
    name: 'ActiveCampaign',
    url: 'https://canary.activehosted.com/report/#/campaign/1',
    columns: [
      ['Contact', 'recipient'],
      ['Date', 'time'],
      ['Bounce code', 'status'],
      ['Bounce type', 'verdict'],
      ['Bounce description', 'reason'],
    ],
  },
  {
    id: 'braze',
    name: 'Braze',
    url: 'https://dashboard-01.braze.com/message_activity_log',
    columns: [
      ['Time', 'time'],
      ['Type', 'event'],
      ['User', 'recipient'],
      ['Message', 'text'],
    ],
    words: WORDS,
    later: ['Opened', 'Clicked'],
  },
  {
    id: 'customerio',
    name: 'Customer.io',
    url: 'https://fly.customer.io/env/1/deliveries',
    columns: [
      ['Recipient', 'recipient'],
      ['Campaign name', 'emailType'],
      ['Status', 'event'],
      ['Failure message', 'text'],
      ['Sent at', 'time'],
      ['Delivery ID', 'eventId'],
    ],
    words: WORDS,
    states: ['Opened', 'Clicked', 'Converted'],
  },
  {
    id: 'elasticemail',
    name: 'Elastic Email',
    url: 'https://app.elasticemail.com/api/activity',
    columns: [
      ['Status', 'event'],
      ['From', 'sender'],
      ['To', 'recipient'],
      ['Subject', 'subject'],
      ['Category', 'verdict'],
      ['Message', 'text'],
      ['Date', 'time'],
      ['Transaction ID', 'eventId'],
    ],
    words: WORDS,
    states: ['Opened', 'Clicked'],
  },
  {
    id: 'iterable',
    name: 'Iterable',
    url: 'https://app.iterable.com/campaigns/550',
    columns: [
      ['User', 'recipient'],
      ['Event', 'event'],
      ['Campaign', 'emailType'],
      ['Recipient state', 'verdict'],
      ['Details', 'text'],
      ['Created at', 'time'],
    ],
    words: WORDS,
    later: ['Opened', 'Clicked'],
  },
  {
    id: 'klaviyo',
    name: 'Klaviyo',
    url: 'https://www.klaviyo.com/campaign/canary/reports/recipient-activity',
    columns: [
      ['Profile', 'recipient'],
      ['Metric', 'event'],
      ['Campaign', 'emailType'],
      ['Bounce type', 'verdict'],
      ['Details', 'text'],
      ['Date', 'time'],
    ],
    words: ['Bounced Email', 'Bounced Email', 'Received Email', 'Dropped Email'],
  },
  {
    id: 'mailchimp',
    name: 'Mailchimp',
    url: 'https://us21.admin.mailchimp.com/reports/activity/bounced?id=550',
    columns: [
      ['Email address', 'recipient'],
      ['Bounce type', 'verdict'],
      ['Date', 'time'],
      ['Bounce reason', 'text'],
    ],
  },
  {
    id: 'mailersend',
    name: 'MailerSend',
    url: 'https://app.mailersend.com/activity',
    columns: [
      ['Event', 'event'],
      ['Recipient', 'recipient'],
      ['From', 'sender'],
      ['Subject', 'subject'],
      ['Readable reason', 'text'],
      ['Tags', 'emailType'],
      ['Time', 'time'],
    ],
    words: WORDS,
    later: ['Opened', 'Clicked'],
  },
  {
    id: 'scaleway-tem',
    name: 'Scaleway Transactional Email',
    url: 'https://console.scaleway.com/transactional-email/domains/canary/emails',
    columns: [
      ['Sender', 'sender'],
      ['Recipient', 'recipient'],
      ['Subject', 'subject'],
      ['Status', 'event'],
      ['Last try', 'text'],
      ['Created at', 'time'],
      ['ID', 'eventId'],
    ],
    words: WORDS,
  },
];

export const MAILS: readonly MailHost[] = [
  { id: 'gorgias', name: 'Gorgias', url: 'https://canary.gorgias.com/app/ticket/550', body: 'here' },
  { id: 'hey', name: 'HEY', url: 'https://app.hey.com/topics/550', body: 'shadow root' },
  {
    id: 'infomaniak',
    name: 'Infomaniak Mail',
    url: 'https://ksuite.infomaniak.com/mail',
    body: { origin: 'https://mail.infomaniak.com' },
  },
  {
    id: 'missive',
    name: 'Missive',
    url: 'https://mail.missiveapp.com/#inbox/conversations/canary',
    body: 'frame',
  },
  { id: 'titan', name: 'Titan', url: 'https://app.titan.email/mail/', body: 'here' },
  { id: 'tuta', name: 'Tuta', url: 'https://app.tuta.com/mail/canary/550', body: 'shadow root' },
];
