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

export const HEADER =
  'processed,message_id,event,api_key_id,recv_message_id,subject,from,email,template_id,originating_ip,reason,outbound_ip,outbound_ip_type,mx,attempt,type,categories';

/** Rows as text, one at a time. `quoted` puts quotes around subject and reason, as most exporters do. */
export function* exportRows(
  rows: number,
  { bounces = 0.05, quoted = true, seed = 7 } = {},
): Generator<string> {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const start = Date.UTC(2026, 9, 1);
  for (let row = 0; row < rows; row++) {
    const bounced = random() < bounces;
    const time = new Date(start + Math.floor((row / rows) * 30 * 86_400_000))
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ');
    const domain = pick(DOMAINS);
    const reply = pick(REPLIES);
    const reason = bounced
      ? quoted
        ? `"${reply.replaceAll('"', '""')}"`
        : reply.replaceAll(/[",]/g, ' ')
      : '';
    const subject = quoted ? `"Your order ${row}, thank you"` : `Your order ${row}`;
    const id = `${(row * 2654435761) % 4294967296}.recvd-${row.toString(36)}-1-${(row * 40503) % 65536}.0`;
    yield `${time},${id},${bounced ? 'bounce' : 'delivered'},key${row % 7},${id},${subject},news@${pick(['shop.example', 'mail.shop.example'])},user${row}@${domain},t${row % 20},,${reason},192.0.2.${1 + (row % 4)},dedicated,mx${1 + (row % 4)}.${domain},1,${bounced ? 'bounce' : ''},${pick(TYPES)}\n`;
  }
}
