import type { Category } from './catalogue/categories.ts';
import { rowsOf, rowsOfStatus } from './catalogue/lookup.ts';
import type { CatalogueRow } from './catalogue/pairs.ts';
import { STATUSES, statusKey } from './catalogue/iana.ts';
import { rangeOf } from './catalogue/ranges.ts';
import { REASONS, type Reason } from './catalogue/reasons.ts';
import { isReply, isVendorReply, REPLIES, VENDOR_REPLIES } from './catalogue/replies.ts';
import type { Candidate, Evidence } from './diagnosis.ts';

/** Statuses that name no cause: the pair says little, the same status with another reply nothing. */
const VAGUE = /^[245]\.(?:0\.0|5\.\d+|7\.[01]|3\.0|1\.0|2\.0|6\.0|4\.0)$/;

const bare = (kind: Evidence['kind'], rule: string): Evidence => ({
  kind,
  rule,
  words: '',
  span: null,
  source: null,
});

const of = (
  reason: Reason,
  weight: number,
  evidence: Evidence,
  category = REASONS[reason].category as Candidate['category'],
): Candidate => ({
  category,
  reason,
  weight,
  evidence: [evidence],
});

/** Folds an unusual reply into a status: 571 reads as 5.7.1. */
const foldedStatus = (reply: number): string =>
  `${Math.floor(reply / 100)}.${Math.floor(reply / 10) % 10}.${reply % 10}`;

/** RFC 4954: these are about the client's login, whatever the same status means beside another reply. */
const AUTHENTICATION: readonly number[] = [530, 534, 535, 538];

const fromStatus = (status: string, reply: number | null): Candidate[] => {
  const out: Candidate[] = [];
  const rows = reply !== null && AUTHENTICATION.includes(reply) ? [] : rowsOfStatus(status);
  if (rows.length > 0 && !VAGUE.test(status) && rows.every((row) => row.category === rows[0]!.category))
    out.push(
      of(rows[0]!.reason, 0.55, bare('status', `catalogue/${rows[0]!.reply}/${status}`), rows[0]!.category),
    );
  const range = rangeOf(status);
  if (range) out.push(of(range.reason, 0.54, bare('range', `range/${range.id}`)));
  const key = statusKey(status);
  const reason: Reason | null = key === null ? null : STATUSES[key];
  if (reason !== null && (key === '7.0' || key === '7.1' || key === '2.0') && status.startsWith('4'))
    out.push(
      of(
        (reply === 421 || reply === 451) && key !== '2.0' ? 'rate-limited' : 'system-error',
        0.3,
        bare('iana', `iana/${status}`),
      ),
    );
  else if (reason !== null)
    out.push(of(reason, VAGUE.test(status) ? 0.3 : 0.52, bare('iana', `iana/${status}`)));
  return out;
};

/** Of the pairs the table files twice: the category providers are seen to mean when no word decides. */
const LIKELIER: Readonly<Record<string, Category>> = {
  '550/-': 'Invalid address',
  '550/5.0.0': 'Invalid address',
  '550/5.1.0': 'Invalid address',
  '550/5.2.2': 'Mailbox Full',
  '550/5.4.6': 'Rejection',
  '550/5.5.0': 'Mailbox',
  '550/5.7.26': 'DMARC',
  '552/-': 'Mailbox Full',
  '552/5.1.1': 'Mailbox',
  '553/5.1.8': 'Rejection',
  '554/-': 'Rejection',
  '554/5.0.0': 'Invalid address',
  '554/5.7.1': 'Recipient Error',
};

const defaultOrder = (
  reply: number | null,
  status: string | null,
  rows: readonly CatalogueRow[],
): readonly CatalogueRow[] => {
  if (rows.length < 2) return rows;
  const key = `${reply}/${status ?? '-'}`;
  const [first, second] = rows as [CatalogueRow, CatalogueRow];
  return LIKELIER[key] === second.category ? [second, first] : rows;
};

const read = (reply: number | null, status: string | null, reported: string | null): Candidate[] => {
  const out: Candidate[] = [];
  // The report's status is the sender's own system talking: it fills a gap and no more.
  if (status === null && reported !== null && !VAGUE.test(reported) && !/^[245]\.4\.7$/.test(reported))
    for (const one of fromStatus(reported, reply)) out.push({ ...one, weight: one.weight * 0.9 });
  const rows = rowsOf(reply, status);
  const vague = status === null || VAGUE.test(status);
  const order = defaultOrder(reply, status, rows);
  order.forEach((row, index) => {
    const weight = rows.length > 1 ? 0.46 - index * 0.01 : vague ? 0.45 : 0.58;
    out.push(
      of(row.reason, weight, bare('pair', `catalogue/${row.reply}/${row.status ?? '-'}`), row.category),
    );
  });
  if (status !== null) out.push(...fromStatus(status, reply));
  if (reply !== null && isVendorReply(reply))
    out.push(of(VENDOR_REPLIES[reply], 0.5, bare('vendor', `vendor/${reply}`)));
  if (reply !== null && status === null && out.length === 0 && reply >= 400 && !isReply(reply))
    out.push(...fromStatus(foldedStatus(reply), reply));
  if (reply !== null && isReply(reply)) {
    const reason: Reason | null = REPLIES[reply];
    // A reply alone never proves that there is no such user: "check", not "remove".
    if (reason === 'user-unknown')
      out.push(of('mailbox-unavailable', 0.25, bare('reply', `reply/${reply}`), 'Invalid address'));
    else if (reason !== null) out.push(of(reason, 0.25, bare('reply', `reply/${reply}`)));
  }
  return out;
};

/** Codes repeat: what a pair means is worked out once. */
const known = new Map<string, readonly Candidate[]>();
/** Stops hostile text from filling the memory with made-up pairs. */
const MAX_KNOWN = 2_000;

/** What the code says when the text says nothing: design §2, from "the spec's pair" on. Best first. */
export const candidatesOfCode = (
  reply: number | null,
  status: string | null,
  reported: string | null = null,
): readonly Candidate[] => {
  const key = `${reply}/${status}/${reported}`;
  let candidates = known.get(key);
  if (candidates === undefined) {
    if (known.size >= MAX_KNOWN) known.clear();
    candidates = read(reply, status, reported);
    known.set(key, candidates);
  }
  return candidates;
};
