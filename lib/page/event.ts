import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import type { DimensionReads, Site } from '#lib/sites/site.ts';
import { DELIVERED_WORDS, NEVER_SENT_WORDS, SENT_WORDS, verdictOf } from '#lib/sites/words.ts';
import { observationKey } from '#lib/tally/observation-key.ts';
import type { Observation, Outcome } from '#lib/tally/observation.ts';
import type { Cells } from './columns.ts';
import { addressIn, domainIn } from './domain.ts';
import { hashText } from './hash.ts';
import { deliveredTo } from './log-line.ts';
import { readMoment } from './moment.ts';
import { threadNames } from './thread.ts';
import { docOf, isDocument, past, parentOf } from './past-fields.ts';
import { addressOf, readValue, type LabelCache, type Scopes } from './read.ts';
import type { PageEvent, Region } from './region.ts';

/** Who bounced, as `lib/bounce` reads it from a text. */
export type Who = {
  recipientDomain: string;
  sendingDomain: string;
  sendingIp: string;
  emailType: string;
  messageId: string;
};

export type EventContext = {
  site: Site;
  region: Region;
  cells: Cells | null;
  /** Text of the region, or of one line of a log in it. */
  text: string;
  /** The text is a line of a log; what other lines tell of its mail. */
  line?: { sender: string };
  /** The text is a line of a summary: it tells how often, not which. */
  sums: boolean;
  /** Is it told in a part that repeats another message? */
  isQuoted(told: Diagnosis): boolean;
  readWho: () => Who;
  labels: LabelCache;
  now: Date;
};

/** The time of a log line stands in so many of its first characters. */
const LINE_TIME = 40;
/** A cell of times holds no more: "Monday, November 23rd, 2026 at 3:12:45 PM Central European Standard Time". */
const CELL_TIME = 120;

/** "250 2.0.0 OK", "smtp;250-2.0.0", "2.0.0". A bare 250 may be any number. */
const ACCEPTED = /^(smtp;\s*)?(250[ -]\S|2\.\d{1,3}\.\d{1,3}(?![\d.]))/i;

/** What the generic finder asks an opened message for. */
const GENERIC_READS: DimensionReads = {
  sender: ['label:To', 'label:An', 'label:À', 'label:Para'],
  time: ['time@datetime', 'label:Date', 'label:Datum', 'label:Fecha', 'label:Data', 'label:Sent'],
};

/** The events of a region: one for each diagnosis and recipient, or a delivery where a log row says so. */
export function eventsOf(context: EventContext, diagnoses: readonly Diagnosis[]): PageEvent[] {
  const outcome = statedOutcome(context);
  if (diagnoses.length === 0) {
    const isLine = context.line !== undefined || context.region.kind === 'row';
    const delivered = outcome === null && isLine ? deliveredTo(context.text) : null;
    if (delivered !== null) return [eventOf(context, null, delivered, 'delivered')];
    return outcome === null ? [] : [eventOf(context, null, recipientAt(context), outcome)];
  }
  return diagnoses.flatMap((diagnosis) => {
    const kind = diagnosis.neverSent || outcome === 'never-sent' ? 'never-sent' : 'bounce';
    // A column of recipients is surer than the text, which may quote the sender as well.
    const column = addressIn(context.cells?.value('recipient') ?? '');
    const found = diagnosis.recipients.length > 0 ? diagnosis.recipients : [recipientAt(context)];
    const recipients = column === '' ? found : [column];
    return recipients.map((recipient) => eventOf(context, diagnosis, recipient, kind));
  });
}

/** What the row itself says became of the mail. */
function statedOutcome({ cells, region, site }: EventContext): Outcome | null {
  if (!cells || region.kind !== 'row') return null;
  const own = region.spec ?? site.words;
  const words = [cells.value('event'), cells.value('verdict')]
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
  const said = (common: readonly string[], more: readonly string[] = []) =>
    words.some((word) => common.includes(word) || more.includes(word));
  if (said(NEVER_SENT_WORDS, own?.neverSent)) return 'never-sent';
  if (said(DELIVERED_WORDS, own?.delivered)) return 'delivered';
  // "Sent" alone may mean that it was handed in: the other server's answer decides.
  return words.every((word) => SENT_WORDS.includes(word)) && isAccepted(cells) ? 'delivered' : null;
}

/** Does the row of a log name a recipient and the answer with which a server takes a mail over? */
const isAccepted = (cells: Cells): boolean =>
  cells.known >= 2 &&
  addressIn(cells.value('recipient')) !== '' &&
  (['status', 'text'] as const).some((column) => ACCEPTED.test(cells.value(column)));

function recipientAt(context: EventContext): string {
  const { region } = context;
  const scopes = scopesOf(region);
  // A log of the attempts for one message names its recipient once, in the head of the page.
  const near = region.kind === 'row' && region.spec?.recipient ? scopes : ownScopes(scopes);
  const value =
    context.cells?.value('recipient') || readValue(readsOf(context).recipient, near, context.labels);
  return addressIn(value) || value.toLowerCase();
}

function eventOf(
  context: EventContext,
  diagnosis: Diagnosis | null,
  recipient: string,
  outcome: Outcome,
): PageEvent {
  const { site, region, cells, text, line, sums, isQuoted, labels, now } = context;
  const reads = readsOf(context);
  const scopes = scopesOf(region);
  const who = diagnosis && region.kind === 'message' && !line ? context.readWho() : null;
  // Without an adapter the place around a message may hold others.
  const unknown = region.kind === 'message' && !region.spec ? region.element : null;
  const value = (column: 'sender' | 'sendingIp' | 'emailType' | 'time') =>
    cells?.value(column) || readValue(reads[column], scopes, labels, unknown);
  const language = past(region.root.doc, 'documentElement').lang;
  const moment = readMoment(
    line ? text.slice(0, LINE_TIME) : value('time').slice(0, CELL_TIME),
    now,
    language,
  );
  const candidate = diagnosis?.candidates[0];
  const decided = diagnosis && !diagnosis.undecided ? candidate : undefined;
  const { reply = null, status = null } = diagnosis ?? {};
  const named = cells?.value('eventId') || readValue(reads.eventId, ownScopes(scopes), labels);
  const id = stableId(reads, named, text);
  const own = diagnosis ? refusalOf(region, text, diagnosis) : '';
  // The warning that a mail is late and the notice that it was given up may be worded and timed alike.
  const isLate = region.kind === 'message' && diagnosis?.permanence === 'temporary';
  const told = hashLetters(own) + (isLate ? '+' : '');
  const returned = who?.messageId ? `${who.messageId}#${told}` : '';
  // A row may be shown in full elsewhere: its time tells it apart from others.
  const isTimedRow = (region.kind === 'row' || line) && recipient !== '' && moment.minute.includes('T');
  const observation: Observation = {
    eventKey: observationKey({
      messageId: id || returned || null,
      recipient,
      reply,
      status,
      outcome,
      time: moment.minute,
      text: diagnosis && !isTimedRow ? told : null,
    }),
    day: moment.day,
    outcome,
    sendingDomain: domainIn(line ? line.sender : value('sender')) || who?.sendingDomain || '',
    recipientDomain: domainIn(recipient) || who?.recipientDomain || '',
    provider: diagnosis?.provider ?? '',
    emailType: (value('emailType') || who?.emailType || '').slice(0, 64),
    sendingIp: ipIn(value('sendingIp')) || who?.sendingIp || '',
    source: site.id,
    reply,
    status,
    category: decided?.category ?? null,
    reason: decided?.reason ?? null,
    permanence: diagnosis?.permanence ?? 'unknown',
  };
  if (diagnosis && region.kind === 'message' && !line) {
    observation.thread = {
      names: threadNames(
        readValue(reads.thread, scopes, labels) || addressOf(region.root.doc),
        recipient,
        observation,
      ),
      quoted: isQuoted(diagnosis),
    };
  }
  return {
    id: hashText(`${observation.eventKey}|${observation.outcome}`),
    diagnosis,
    observation,
    tallied:
      !(sums || cells?.sums || (region.kind === 'row' && region.spec?.aggregate)) &&
      observation.eventKey !== '',
    verdict: contradiction(cells, diagnosis),
  };
}

/** An id is the event's own: one found elsewhere in the document would be that of another event. The address counts. */
function ownScopes(scopes: Scopes): Scopes {
  return scopes.filter((scope) => !isDocument(scope));
}

/** An id from the address serves all messages of a conversation: the text tells them apart. */
function stableId(reads: DimensionReads, id: string, text: string): string {
  if (id === '') return '';
  return reads.eventId?.some((selector) => selector.startsWith('url:')) ? `${id}#${hashLetters(text)}` : id;
}

/**
 * What tells a bounce from another one of the same message to the same recipient: the whole text of a message a surface names;
 * else the paragraph the refusal stands in, for the region around a bounce may grow with the page, and the event in it stays
 * the same.
 */
function refusalOf({ spec }: Region, text: string, { hits, span }: Diagnosis): string {
  if (spec) return text;
  const at = hits[0]?.start ?? span.start;
  const end = text.indexOf('\n\n', at);
  return text.slice(Math.max(0, text.lastIndexOf('\n\n', at)), end < 0 ? span.end : Math.min(end, span.end));
}

/** White space and punctuation differ between two renderings of one text. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

let hashed = { text: '', hash: hashText('') };

/** Hash of the letters of a text. Many events share one, so the last is kept. */
function hashLetters(text: string): string {
  if (hashed.text !== text) hashed = { text, hash: hashText(letters(text)) };
  return hashed.hash;
}

const ipIn = (text: string): string =>
  /\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){3,7}/i.exec(text)?.[0] ?? '';

/** The console's words, when they say the opposite of what the reply says. */
function contradiction(cells: Cells | null, diagnosis: Diagnosis | null): string | null {
  if (!cells || !diagnosis || diagnosis.permanence === 'unknown') return null;
  for (const words of [cells.value('verdict'), cells.value('event')]) {
    const verdict = words.length <= 80 ? verdictOf(words) : null;
    if (verdict) return verdict === diagnosis.permanence ? null : words;
  }
  return null;
}

function readsOf({ site, region }: EventContext): DimensionReads {
  const own = region.spec ?? site.messages?.[0] ?? site.rows?.[0] ?? {};
  return region.kind === 'message' ? { ...GENERIC_READS, ...own } : own;
}

/** Nearest first: scope of the message or the row, the same around its frame, then the documents. */
export function scopesOf({ element, root, kind, spec }: Region): Scopes {
  const scope = kind === 'message' && spec?.scope ? spec.scope : null;
  const near = scope ? past(element, 'closest')(scope) : kind === 'message' ? parentOf(element) : element;
  const scopes: (Element | Document)[] = near ? [near] : [];
  const around = root.frame ? (scope ? root.frame.closest(scope) : root.frame.parentElement) : null;
  if (around) scopes.push(around);
  // A value elsewhere in the document belongs to all events only where one surface says so.
  if (spec || (kind === 'message' && near !== past(root.doc, 'body'))) scopes.push(root.doc);
  if (spec && root.frame) scopes.push(docOf(root.frame));
  return scopes;
}
