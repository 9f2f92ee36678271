import { escape, page } from './html.ts';

/** One row of the sending log. */
export type LogRow = {
  time: string;
  event: 'Delivered' | 'Bounced' | 'Deferred' | 'Dropped';
  from: string;
  recipient: string;
  response: string;
  ip: string;
  stream: string;
  id: string;
  /** What it must be taken for. */
  category: string | null;
};

/** Replies as the named providers document them, with the category they must get. */
const REPLIES: readonly (readonly [LogRow['event'], string, string, string])[] = [
  [
    'Bounced',
    'gmail.example',
    "550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. - gsmtp",
    'Invalid address',
  ],
  [
    'Bounced',
    'gmail.example',
    '552 5.2.2 The email account that you tried to reach is over quota. - gsmtp',
    'Mailbox Full',
  ],
  [
    'Bounced',
    'gmail.example',
    "550 5.7.26 Unauthenticated email from shop.example is not accepted due to domain's DMARC policy. - gsmtp",
    'DMARC',
  ],
  [
    'Deferred',
    'gmail.example',
    '421 4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address. - gsmtp',
    'Rate Limit',
  ],
  [
    'Bounced',
    'office.example',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    'Invalid address',
  ],
  [
    'Bounced',
    'office.example',
    '550 5.7.606 Access denied, banned sending IP [192.0.2.60]. To request removal from this list please visit https://sender.office.com/',
    'Blocked',
  ],
  [
    'Deferred',
    'office.example',
    '451 4.7.500 Server busy. Please try again later from [192.0.2.60].',
    'Rate Limit',
  ],
  [
    'Bounced',
    'yahoo.example',
    "554 delivery error: dd This user doesn't have a yahoo.com account",
    'Invalid address',
  ],
  [
    'Deferred',
    'yahoo.example',
    '421 4.7.0 [TSS04] Messages from 192.0.2.60 temporarily deferred due to unexpected volume or user complaints',
    'Rate Limit',
  ],
  [
    'Bounced',
    'corp.example',
    '550 5.7.1 Service unavailable, Client host [192.0.2.60] blocked using zen.spamhaus.org',
    'Blocked',
  ],
  ['Bounced', 'corp.example', '552 5.3.4 Message size exceeds fixed maximum message size', 'Rejection'],
  [
    'Bounced',
    'corp.example',
    '550 5.1.1 <$>: Recipient address rejected: User unknown in local recipient table',
    'Invalid address',
  ],
];

/** A small generator with a fixed seed (mulberry32): the same log every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rows of a log of mixed bounces, deferrals, deliveries and suppressed mails. */
export function logRows(count = 500): LogRow[] {
  const next = random(421);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const end = Date.UTC(2026, 10, 22, 18);
  return Array.from({ length: count }, (_, index) => {
    const roll = next();
    const stream = pick(['newsletter', 'receipts', 'alerts']);
    const base = {
      time: new Date(end - index * 433_000).toISOString().slice(0, 19).replace('T', ' '),
      from: `${stream}@${pick(['shop.example', 'news.example'])}`,
      ip: `192.0.2.${60 + Math.floor(next() * 3)}`,
      stream,
      id: `canary-${100_000 + index}`,
    };
    const user = `canary.user${index}`;
    if (roll < 0.6) {
      const recipient = `${user}@${pick(['gmail.example', 'office.example', 'corp.example'])}`;
      return { ...base, recipient, event: 'Delivered', response: '250 2.0.0 OK queued', category: null };
    }
    if (roll < 0.64) {
      const recipient = `${user}@corp.example`;
      return {
        ...base,
        recipient,
        event: 'Dropped',
        response: '605 Not delivering to previously bounced address',
        category: 'Invalid address',
      };
    }
    const [event, domain, text, category] = pick(REPLIES);
    const recipient = `${user}@${domain}`;
    return { ...base, recipient, event, response: text.replace('$', recipient), category };
  });
}

/** The log as a table. */
export function logPage(rows: readonly LogRow[]): string {
  const body = rows.map(
    ({ time, event, from, recipient, response, ip, stream, id }) =>
      `<tr>${[time, event, from, recipient, stream, response, ip, id].map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`,
  );
  return page(
    'Sending log',
    `<main class="log"><h1>Sending log</h1><p>${rows.length} events</p><table>
<thead><tr>${['Time', 'Event', 'From', 'Recipient', 'Stream', 'Response', 'Sending IP', 'Event ID'].map((head) => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></main>`,
  );
}
