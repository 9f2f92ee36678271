/**
 * Writes export files for benchmarks: the activity table of an ESP with a given share of bounces, the same bytes for the same
 * seed. Addresses, domains and replies are made up.
 */

const DOMAINS = [
  'gmail.com',
  'outlook.com',
  'yahoo.com',
  'example.net',
  'example.org',
  'gmx.de',
  'web.example',
  'mail.example',
];
const TYPES = ['newsletter', 'receipts', 'welcome', 'reminder'];
const REPLIES = [
  '550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient address',
  '552 5.2.2 Mailbox full',
  '550 5.7.26 Unauthenticated email from shop.example is not accepted due to domain DMARC policy',
  '421 4.7.28 Our system has detected an unusual rate of unsolicited mail',
  '554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using a block list',
  '550 5.4.1 Recipient address rejected: Access denied, see "policy 17"',
  '451 4.7.1 Greylisting in action, please come back later',
  '550 5.2.1 The email account that you tried to reach is disabled',
];

/** Numbers that look random and repeat: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One event as every kind of file tells it. */
type Event = { row: number; time: string; domain: string; bounced: boolean; reply: string; sender: string };

function* events(rows: number, bounces: number, seed: number): Generator<Event & { type: string }> {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const start = Date.UTC(2026, 9, 1);
  for (let row = 0; row < rows; row++)
    yield {
      row,
      bounced: random() < bounces,
      time: new Date(start + Math.floor((row / rows) * 30 * 86_400_000)).toISOString(),
      domain: pick(DOMAINS),
      reply: pick(REPLIES),
      sender: `news@${pick(['shop.example', 'mail.shop.example'])}`,
      type: pick(TYPES),
    };
}

const idOf = (row: number): string =>
  `${(row * 2654435761) % 4294967296}.recvd-${row.toString(36)}-1-${(row * 40503) % 65536}.0`;

export const HEADER =
  'processed,message_id,event,api_key_id,recv_message_id,subject,from,email,template_id,originating_ip,reason,outbound_ip,outbound_ip_type,mx,attempt,type,categories';

/** Rows as text, one at a time. `quoted` puts quotes around subject and reason, as most exporters do. */
export function* exportRows(
  rows: number,
  { bounces = 0.05, quoted = true, seed = 7 } = {},
): Generator<string> {
  for (const { row, time, domain, bounced, reply, sender, type } of events(rows, bounces, seed)) {
    const text = quoted ? `"${reply.replaceAll('"', '""')}"` : reply.replaceAll(/[",]/g, ' ');
    const reason = bounced ? text : '';
    const subject = quoted ? `"Your order ${row}, thank you"` : `Your order ${row}`;
    const id = idOf(row);
    const at = time.slice(0, 19).replace('T', ' ');
    const ip = row % 4;
    yield `${at},${id},${bounced ? 'bounce' : 'delivered'},key${row % 7},${id},${subject},${sender},user${row}@${domain},t${row % 20},,${reason},192.0.2.${1 + ip},dedicated,mx${1 + ip}.${domain},1,${bounced ? 'bounce' : ''},${type}\n`;
  }
}

/** Events as an ESP posts them, one JSON object a line. */
export function* eventLines(rows: number, { bounces = 0.05, seed = 7 } = {}): Generator<string> {
  for (const { row, time, domain, bounced, reply, type } of events(rows, bounces, seed)) {
    const event = {
      email: `user${row}@${domain}`,
      timestamp: Math.floor(Date.parse(time) / 1000),
      'smtp-id': `<${row.toString(36)}@shop.example>`,
      event: bounced ? 'bounce' : 'delivered',
      category: [type],
      sg_event_id: idOf(row).slice(0, 22),
      sg_message_id: idOf(row),
      ...(bounced
        ? { reason: reply, status: reply.split(' ')[1], type: 'bounce' }
        : { response: '250 2.0.0 OK' }),
      ip: `192.0.2.${1 + (row % 4)}`,
      tls: 1,
    };
    yield `${JSON.stringify(event)}\n`;
  }
}

/** The same in one JSON array. */
export function* eventArray(rows: number, options?: { bounces?: number; seed?: number }): Generator<string> {
  let before = '[';
  for (const line of eventLines(rows, options)) {
    yield before + line.trimEnd();
    before = ',\n';
  }
  yield ']\n';
}

/** A mail log: three lines a message, of which one tells what became of it. */
export function* mailLogLines(rows: number, { bounces = 0.05, seed = 7 } = {}): Generator<string> {
  for (const { row, time, domain, bounced, reply, sender } of events(Math.ceil(rows / 3), bounces, seed)) {
    const id = (0xa000000 + row).toString(16).toUpperCase();
    const at = time.replace('Z', '+00:00');
    const end = bounced
      ? `dsn=${reply.split(' ')[1]}, status=bounced (host mx.${domain}[192.0.2.9] said: ${reply} (in reply to RCPT TO command))`
      : 'dsn=2.0.0, status=sent (250 2.0.0 OK)';
    yield `${at} mx1 postfix/qmgr[11]: ${id}: from=<${sender}>, size=1200, nrcpt=1 (queue active)\n`;
    yield `${at} mx1 postfix/smtp[12]: ${id}: to=<user${row}@${domain}>, relay=mx.${domain}[192.0.2.9]:25, delay=1.2, delays=0/0/0.5/0.7, ${end}\n`;
    yield `${at} mx1 postfix/qmgr[11]: ${id}: removed\n`;
  }
}
