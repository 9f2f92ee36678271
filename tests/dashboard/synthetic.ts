import type { Dimensions, Tally } from '#lib/tally/observation.ts';
import { REASONS, type Reason } from '#lib/smtp/catalogue/reasons.ts';

/** One kind of refusal of the made-up traffic: provider, reply, status, reason, share of all bounces. */
type Kind = readonly [provider: string, reply: number, status: string | null, reason: Reason, share: number];

const KINDS: readonly Kind[] = [
  ['google', 550, '5.7.26', 'dmarc', 21],
  ['google', 550, '5.1.1', 'user-unknown', 14],
  ['google', 452, '4.2.2', 'over-quota', 9],
  ['google', 421, '4.7.28', 'rate-limited', 6],
  ['google', 550, '5.7.1', 'low-reputation', 4],
  ['google', 552, '5.2.2', 'over-quota', 2],
  ['microsoft365', 550, '5.1.10', 'user-unknown', 8],
  ['microsoft365', 550, '5.7.509', 'dmarc', 5],
  ['microsoft365', 550, '5.4.1', 'recipient-restricted', 4],
  ['microsoft365', 554, '5.2.2', 'over-quota', 2],
  ['microsoft365', 550, '5.7.606', 'ip-listed', 4],
  ['microsoft365', 451, '4.7.650', 'rate-limited', 3],
  ['outlook.com', 550, '5.5.0', 'user-unknown', 4],
  ['outlook.com', 550, '5.7.1', 'ip-listed', 5],
  ['yahoo', 554, '5.7.9', 'dmarc', 3],
  ['yahoo', 421, '4.7.0', 'low-reputation', 3],
  ['yahoo', 554, null, 'user-unknown', 3],
  ['apple', 550, '5.7.1', 'low-reputation', 2],
  ['apple', 552, '5.2.2', 'over-quota', 1.5],
  ['gmx', 554, null, 'ip-listed', 1.2],
  ['mimecast', 554, null, 'policy', 1],
  ['mimecast', 550, '5.7.1', 'spam-content', 1],
  ['proofpoint', 550, '5.7.1', 'spam-content', 1],
  ['barracuda', 550, '5.7.350', 'spam-content', 0.6],
  ['postfix', 550, '5.1.1', 'user-unknown', 2.6],
  ['postfix', 450, '4.1.8', 'sender-domain-dns', 0.7],
  ['postfix', 554, '5.7.1', 'relay-denied', 0.6],
  ['exim', 550, null, 'user-unknown', 1.4],
  ['exim', 451, null, 'greylisted', 1.1],
  ['sendgrid', 605, null, 'suppressed', 3],
  ['', 550, '5.4.4', 'host-unknown', 1.8],
  ['', 550, '5.4.7', 'expired', 1.4],
  ['', 552, '5.3.4', 'too-large', 0.5],
  ['', 550, '5.7.23', 'spf', 0.8],
  ['', 554, '5.4.6', 'mail-loop', 0.2],
];

const DOMAINS_OF: Record<string, readonly string[]> = {
  google: ['gmail.com', 'googlemail.com', 'harbor-freight.example', 'lakeside.example'],
  microsoft365: ['contoso.example', 'fabrikam.example', 'northwind.example', 'tailspin.example'],
  'outlook.com': ['outlook.com', 'hotmail.com', 'live.com', 'msn.com'],
  yahoo: ['yahoo.com', 'aol.com', 'ymail.com'],
  apple: ['icloud.com', 'me.com'],
  gmx: ['gmx.net', 'web.de'],
};

const SENDERS = ['news.shop.example', 'mail.shop.example', 'billing.shop.example', 'crm.agency.example'];
const TYPES = ['newsletter', 'transactional', 'win-back', ''];
const IPS = ['192.0.2.10', '192.0.2.11', '198.51.100.7', '203.0.113.40', ''];
const SOURCES = ['import:sendgrid-csv', 'import:postfix-log', 'gmail', 'sendgrid', 'roundcube'];

/** A small generator of numbers, the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type SyntheticOptions = {
  /** Observations in all, deliveries included. */
  observations: number;
  /** Last day, "2026-11-23". */
  today: string;
  days: number;
  /** Share of bounces among the observations. */
  bounceShare?: number;
  seed?: number;
};

/** Tallies of made-up traffic; the same for the same options. Skewed like real traffic: few domains carry most of it. */
export function syntheticTallies(options: SyntheticOptions): Tally[] {
  const next = numbers(options.seed ?? 7);
  const skewed = (length: number): number => Math.min(length - 1, Math.floor(length * next() ** 2));
  const pick = <T>(list: readonly T[]): T => list[skewed(list.length)]!;
  const total = KINDS.reduce((sum, kind) => sum + kind[4], 0);
  const lastDay = Date.parse(`${options.today}T00:00:00Z`);
  const folded = new Map<string, Tally>();

  for (let i = 0; i < options.observations; i++) {
    const age = Math.floor(next() * options.days);
    const day = new Date(lastDay - age * 86_400_000).toISOString().slice(0, 10);
    const bounce = next() < (options.bounceShare ?? 0.06);
    let share = next() * total;
    const kind = KINDS.find((item) => (share -= item[4]) < 0) ?? KINDS[0]!;
    const dimensions: Dimensions = bounce
      ? bounced(day, kind)
      : { ...blank(day), outcome: 'delivered', provider: kind[0], recipientDomain: domainOf(kind[0]) };
    const key = JSON.stringify(dimensions);
    const known = folded.get(key);
    if (known) known.count++;
    else folded.set(key, { ...dimensions, count: 1 });
  }
  return [...folded.values()];

  function domainOf(provider: string): string {
    const known = DOMAINS_OF[provider];
    return known ? pick(known) : `company-${skewed(120)}.example`;
  }
  function blank(day: string): Dimensions {
    return {
      day,
      outcome: 'bounce',
      sendingDomain: pick(SENDERS),
      recipientDomain: '',
      provider: '',
      emailType: pick(TYPES),
      sendingIp: pick(IPS),
      source: pick(SOURCES),
      reply: null,
      status: null,
      category: null,
      reason: null,
      permanence: 'unknown',
    };
  }
  function bounced(day: string, [provider, reply, status, reason]: Kind): Dimensions {
    const facts = REASONS[reason];
    return {
      ...blank(day),
      outcome: reason === 'suppressed' ? 'never-sent' : 'bounce',
      recipientDomain: domainOf(provider),
      provider,
      reply,
      status,
      category: facts.category,
      reason,
      permanence: reply < 500 ? 'temporary' : facts.permanence === 'unknown' ? 'permanent' : facts.permanence,
    };
  }
}
