import { REASONS } from '#lib/smtp/catalogue/reasons.ts';
import { ObservationBlock } from '#lib/tally/block.ts';
import { observationKey } from '#lib/tally/observation-key.ts';
import { bareAddress, domainOf, ipOf } from './address.ts';
import { emailTypeOf } from './email-type.ts';
import type { Format, MailEvent } from './format.ts';
import { profileFinder } from './profiles.ts';
import { providerOfDomain, providerOfHost } from './provider.ts';
import { owned } from './read/owned.ts';
import { reject } from './read/reader.ts';
import { dayOf, instantOf, plausible } from './time.ts';
import type { AddressToAct, Batch, RejectReason, StreamOptions } from './types.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** Gathers what the rows of one file tell, batch by batch. */
export type Observer = {
  /** Counts one record in; the events it tells follow by `take`. */
  row: () => void;
  /** `raw` gives the row as text, asked only when the row is rejected. */
  take: (event: MailEvent, line: () => number, raw: () => string) => void;
  /** Where the observations gather. */
  readonly block: ObservationBlock;
  /** Counts a record in whose delivery was put into the block already. */
  delivered: () => void;
  /** Counts a record in that is none of our business. */
  skip: () => void;
  reject: (line: number, why: RejectReason, raw: string) => void;
  /** Hands over what was gathered since the last call. */
  batch: (bytes: number) => Batch;
  readonly size: number;
  /** Rows rejected since the last batch. */
  readonly refused: number;
  /** Some event had no time of its own. */
  readonly timeless: boolean;
};

const emptyBatch = (format: string, observations: ObservationBlock): Batch => ({
  format,
  observations,
  counts: { rows: 0, bounces: 0, deliveries: 0, neverSent: 0, skipped: 0, rejected: 0 },
  rejected: [],
  addresses: [],
  totals: [],
  bytes: 0,
});

/** Which of the four lists an address belongs on. Never `remove` unless the reply says there is no such recipient. */
function listOf(verdict: Verdict): AddressToAct['list'] {
  const facts = verdict.reason === null ? null : REASONS[verdict.reason];
  // A refusal for now says nothing for good about the address, though the message was given up on.
  const forNow = verdict.reply !== null && verdict.reply >= 400 && verdict.reply < 500;
  if (facts?.address === 'remove' && verdict.permanence !== 'temporary' && !forNow) return 'remove';
  if (verdict.permanence === 'temporary' || facts?.actor === 'nobody') return 'retry';
  return facts && (facts.actor === 'sender' || facts.actor === 'esp') && facts.address === 'keep'
    ? 'fix-sender'
    : 'ask-recipient';
}

/** Stands between the parts of a key, see `observationKey`. */
const BETWEEN = '\u001f';

/** A text that is already as `observationKey` folds it: short, no capital, no white space, no brackets, ASCII. */
const FOLDED = /^[!-;=?@[-~]{1,300}$/;

/** `observationKey`, without its detours for the forms nearly every row has: a test compares the two. */
export function keyOf(event: MailEvent, outcome: string, verdict: Verdict | null, ms: number | null): string {
  const { eventId, messageId, recipient } = event;
  if (eventId !== '') {
    if (FOLDED.test(eventId)) return `e${BETWEEN}${eventId}`;
  } else if (messageId !== '' && FOLDED.test(messageId) && FOLDED.test(recipient)) {
    const code = verdict ? `${verdict.reply ?? ''}/${verdict.status ?? ''}` : '/';
    return `m${BETWEEN}${messageId}${BETWEEN}${recipient}${BETWEEN}${outcome}${BETWEEN}${code}`;
  }
  return observationKey({
    eventId,
    messageId,
    recipient,
    outcome,
    reply: verdict?.reply ?? null,
    status: verdict?.status ?? null,
    time: ms,
    text: verdict ? event.text || event.word : '',
  });
}

/** Makes observations of events. */
export function createObserver(format: Format, options: StreamOptions): Observer {
  const source = `import:${format.id}`;
  const maker = format.maker ?? '';
  const zone = format.zone ?? 'local';
  const now = options.now ?? Date.now();
  const order = options.mapping?.dateOrder;
  // Three blocks in turn: one is filled, one is handed over, one may still be under way to the disk.
  const blocks = [new ObservationBlock(), new ObservationBlock(), new ObservationBlock()];
  let turn = 0;
  let gathered = emptyBatch(format.id, blocks[0]!);
  const profileOf = profileFinder(source);
  let timeless = false;

  const refuse = (line: number, why: RejectReason, raw: string) => {
    gathered.counts.rejected++;
    gathered.rejected.push(reject(line, why, raw));
  };

  return {
    row() {
      gathered.counts.rows++;
    },
    delivered() {
      gathered.counts.rows++;
      gathered.counts.deliveries++;
    },
    skip() {
      gathered.counts.rows++;
      gathered.counts.skipped++;
    },
    reject: refuse,
    take(event, line, raw) {
      const { counts } = gathered;
      if (event.kind === 'skip') {
        counts.skipped++;
        return;
      }
      const recipientDomain = domainOf(event.recipient);
      if (recipientDomain === '' || event.recipient === '') return refuse(line(), 'no-recipient', raw());
      const hasTime = event.time !== '';
      const ms = hasTime ? instantOf(event.time, zone, order) : (options.fileTime ?? now);
      if (Number.isNaN(ms)) return refuse(line(), 'no-time', raw());
      if (!plausible(ms, now)) return refuse(line(), 'time-range', raw());
      if (!hasTime) timeless = true;
      const delivered = event.kind === 'delivered';
      if (!delivered) event.recipient = bareAddress(event.recipient);
      const verdict = delivered ? null : (event.verdict ?? verdictOf(event, maker));
      const outcome = delivered ? 'delivered' : verdict!.neverSent ? 'never-sent' : 'bounce';
      const profile = profileOf({
        day: dayOf(ms),
        outcome,
        sendingDomain: domainOf(event.sendingDomain || event.sender),
        recipientDomain,
        provider:
          verdict?.provider ||
          providerOfDomain(recipientDomain) ||
          (delivered && event.host !== '' ? providerOfHost(event.host) : ''),
        emailType: event.emailType === '' ? '' : emailTypeOf(event.emailType),
        sendingIp: event.ip === '' ? '' : ipOf(event.ip),
        reply: verdict?.reply ?? null,
        status: verdict?.status ?? null,
        category: verdict?.category ?? null,
        reason: verdict?.reason ?? null,
        permanence: verdict?.permanence ?? 'unknown',
      });
      if (delivered) counts.deliveries++;
      else if (outcome === 'bounce') counts.bounces++;
      else counts.neverSent++;
      gathered.observations.add(profile, keyOf(event, outcome, verdict, hasTime ? ms : null));
      if (options.addresses && verdict && outcome === 'bounce')
        gathered.addresses.push({
          address: owned(event.recipient),
          list: listOf(verdict),
          reason: verdict.reason,
          reply: verdict.reply,
          status: verdict.status,
        });
    },
    batch(bytes) {
      const batch = gathered;
      batch.bytes = bytes;
      turn = (turn + 1) % blocks.length;
      blocks[turn]!.clear();
      gathered = emptyBatch(format.id, blocks[turn]!);
      return batch;
    },
    get block() {
      return gathered.observations;
    },
    get size() {
      return gathered.observations.length;
    },
    get refused() {
      return gathered.rejected.length;
    },
    get timeless() {
      return timeless;
    },
  };
}
