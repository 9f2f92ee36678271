import type { Span } from './diagnosis.ts';
import { inAddress } from './headings.ts';

/** The fields of RFC 3464 about one recipient, as far as they are shown. Values are ranges of the text. */
export type ReportBlock = {
  span: Span;
  recipient: string | null;
  action: string | null;
  status: Span | null;
  remote: Span | null;
  diagnostic: Span | null;
};

/** What a text is made of. */
export type Notice = {
  /** Where the returned message begins; the text's length when it is not quoted. */
  bodyEnd: number;
  blocks: ReportBlock[];
};

const RETURNED =
  /^[ \t>]*(?:-{2,}[ \t]*(?:this is a copy of|below this line is a copy|original message|returned message|the header of the original|message header|unsent message|forwarded message|the body of the message|included is a copy|your original message|ursprüngliche|message original|mensaje original|messaggio originale|attached)|message headers follow|received:[ \t]|original message headers|return-path:[ \t]*<|x-google-smtp-source|dkim-signature:|arc-seal:)/gim;

const FIELD =
  /^[ \t>*]{0,4}(final-recipient|original-recipient|x-actual-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|will-retry-until|reporting-mta|arrival-date|received-from-mta|x-display-name|x-supplementary-info|x-postfix-queue-id|x-postfix-sender|final-log-id|x-spam\w*|original-envelope-id|dsn-gateway)[ \t]*:/gim;

/** What a person passes on is the notice itself: its head names a mail system. */
const PASSED_ON =
  /^[ \t>]*-{2,}[ \t]*(?:forwarded|original|weitergeleitete|ursprüngliche)[^\n]*\n(?:[^\n]*\n){0,6}[^\n]*(?:mailer-daemon|mail delivery|delivery (?:status|failure|failed)|undeliver|returned mail|failure notice|postmaster@)/i;
const HEAD = 800;

/**
 * The same, as it is shown: an archive sets a mark before an attached message (MHonArc, public-inbox), a viewer its head from
 * "From" to "Message-ID".
 */
const SHOWN =
  /^[ \t>]*(?:-{2,}[ \t]*begin message|\[-- (?:attachment #\d+: )?type: message\/rfc822|from:[^\n]*\n(?:[ \t>]*\S[^\n]*\n){1,12}?[ \t>]*message-id:[ \t]*<)/gim;
/** A notice that was passed on in such a form. */
const SHOWN_NOTICE =
  /^(?:[^\n]*\n){0,8}?[ \t>]*(?:from|subject)[ \t]*:[^\n]*(?:mailer-daemon|mail delivery|delivery (?:status|failure|failed)|undeliver|returned mail|failure notice|postmaster@)/i;

const firstOf = (text: string, form: RegExp, passedOn: RegExp, from: number, to: number): number => {
  form.lastIndex = from;
  let found = form.exec(text);
  while (found !== null && found.index < to && passedOn.test(text.slice(found.index, found.index + HEAD)))
    found = form.exec(text);
  return found === null ? to : Math.min(found.index, to);
};

/** Offset where the quoted original message starts. Fields of a report further down are still read. */
const bodyEnd = (text: string, to: number): number => {
  // Headers at the very top are the notice's own: only after a first paragraph can the original begin.
  const start = text.search(/\S/);
  const gap = start < 0 ? null : /\n[ \t>]*\r?\n/.exec(text.slice(start));
  if (gap === null) return to;
  const end = firstOf(text, RETURNED, PASSED_ON, start + gap.index, to);
  return firstOf(text, SHOWN, SHOWN_NOTICE, start + gap.index, end);
};

type Field = { name: string; start: number; from: number; to: number };

/** Fields whose values are read; the others only end the value before them. */
const READ: ReadonlySet<string> = new Set([
  'final-recipient',
  'original-recipient',
  'x-actual-recipient',
  'action',
  'status',
  'remote-mta',
  'diagnostic-code',
]);

/** Longest value of a field. */
const MAX_VALUE = 4_000;
/** Where a value ends before it; a webmail may show the head of the returned message as a table right below the report: "Subject\tInvoice". */
const GAP = /\n[ \t]*\r?\n|\n\S[^\n\t]{0,30}\t/;
/** Longer than what `GAP` sees of the line after the value. */
const GAP_REACH = 40;

/** Where the value that begins at `from` ends: at a gap, or with the next field. */
const valueEnd = (text: string, from: number, next: number, to: number): number => {
  const limit = from + MAX_VALUE;
  const gap = GAP.exec(text.slice(from, Math.min(limit, next + GAP_REACH)));
  return Math.min(next, gap === null ? Math.min(to, limit) : from + gap.index);
};

const fieldsOf = (text: string, to: number): Field[] => {
  const fields: Field[] = [];
  let last: Field | null = null;
  FIELD.lastIndex = 0;
  for (let found = FIELD.exec(text); found !== null && found.index < to; found = FIELD.exec(text)) {
    if (last !== null) last.to = valueEnd(text, last.from, found.index, to);
    const name = found[1]!.toLowerCase();
    last = READ.has(name) ? { name, start: found.index, from: FIELD.lastIndex, to } : null;
    if (last !== null) fields.push(last);
  }
  if (last !== null) last.to = valueEnd(text, last.from, Infinity, to);
  return fields;
};

const ADDRESS = /([^\s<>()[\]",;:=]{1,64})@([^\s<>()[\]",;:=]{1,255})/y;
const AT = 0x40;
/** Longest local part. */
const MAX_LOCAL = 64;

/** First mail address in a stretch of text, lower case. */
export const addressIn = (text: string): string | null => {
  for (let at = text.indexOf('@'); at > 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    for (let unit; start > 0 && at - start < MAX_LOCAL; start--) {
      unit = text.charCodeAt(start - 1);
      if (unit === AT || !inAddress(unit)) break;
    }
    ADDRESS.lastIndex = start;
    const found = start < at ? ADDRESS.exec(text) : null;
    if (found) return found[0].replace(/(?:[.'”’]|&gt)+$/, '').toLowerCase();
  }
  return null;
};

/** Splits a text into report blocks and finds where the returned message starts. */
export const readNotice = (text: string, to: number): Notice => {
  const blocks: ReportBlock[] = [];
  let block: ReportBlock | null = null;
  const open = (start: number): ReportBlock => {
    const fresh: ReportBlock = {
      span: { start, end: start },
      recipient: null,
      action: null,
      status: null,
      remote: null,
      diagnostic: null,
    };
    blocks.push(fresh);
    return fresh;
  };
  for (const { name, start, from, to: end } of fieldsOf(text, to)) {
    const value = { start: from, end };
    if (name === 'final-recipient') {
      // Some systems print Action or Original-Recipient first; such an opened block waits for its recipient.
      const begun =
        block !== null && block.action === null && block.status === null && block.diagnostic === null;
      if (block === null || (block.recipient !== null && !begun) || start - block.span.end > 400)
        block = open(start);
      block.recipient = addressIn(text.slice(from, end));
    } else if (name === 'action') {
      if (block === null || block.action !== null) block = open(start);
      block.action = text
        .slice(from, end)
        .trim()
        .split(/[\s(;]/)[0]!
        .toLowerCase();
    } else if (name === 'original-recipient' || name === 'x-actual-recipient') {
      if (
        block === null ||
        (block.recipient !== null &&
          (block.diagnostic !== null || block.status !== null) &&
          name === 'original-recipient')
      )
        block = open(start);
      block.recipient ??= addressIn(text.slice(from, end));
    } else if (name === 'status') {
      if (block === null || block.status !== null) block = open(start);
      block.status = value;
    } else if (name === 'remote-mta') {
      if (block) block.remote = value;
    } else if (name === 'diagnostic-code') {
      if (block === null || block.diagnostic !== null) block = open(start);
      block.diagnostic = value;
    } else continue;
    if (block) block.span.end = Math.max(block.span.end, end);
  }
  return { bodyEnd: bodyEnd(text, to), blocks };
};
