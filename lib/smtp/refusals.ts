import type { Span } from './diagnosis.ts';
import type { Place } from './detect.ts';
import { MAX_REFUSAL } from './limits.ts';

/** One reply of a server, as it is told in a text. */
export type Refusal = Span & {
  places: Place[];
  reply: number | null;
  status: string | null;
  /** How near to the cause: an inner reply beats the wrapper, a remote reply beats what the sender's own system made of it. */
  rank: number;
  /** Quoted by another system's reply ("… -> 550 5.7.1", "[Message=550 …"). */
  inner: boolean;
};

/** Statuses that only say "another server refused" or "gave up": the quoted reply tells the cause. */
export const isWrapper = (status: string): boolean =>
  /^[245]\.(?:\d{1,2}\.(?:3\d\d)|0\.0|4\.7|4\.0|7\.0|5\.0)$/.test(status);

/** Where the words of a reply end although no code follows. */
const BORDER =
  /\n[ \t>]*\r?\n|\n[ \t>]*(?:>>>|<<<|-{3,}|={3,}|<[^\s<>]{1,80}@[^\s<>]{1,255}>(?:[:.]|[ \t]*\()|(?:final-recipient|original-recipient|action|status|remote-mta|last-attempt-date|diagnostic-code|reporting-mta|will-retry-until|x-display-name|arrival-date|giving up on|message (?:could not|will be) )\b)/i;

const borderAfter = (text: string, from: number, to: number): number => {
  const stretch = text.slice(from, Math.min(to, from + MAX_REFUSAL));
  const border = stretch.search(BORDER);
  return from + (border === -1 ? stretch.length : border);
};

const INNER = /(?:->|=>|\[message=|\{msg=|led=|last error[^\n]{0,40}:)\s{0,3}["'({[]{0,3}$/i;
/** Postfix asks the next server whether it knows the recipient: what that one said is quoted, its own reply is what counts. */
const PROBED = /unverified address:[^\n]{0,160}said:\s{0,4}$/i;
const REMOTE =
  /(?:<<<|<--?|said:|says:|reason:|replied:?|responded:?|returned:?|response[^\n]{0,40}:|error from remote[^\n]{0,160}:|did not like our[^\n]{0,40}:|status=\w+ \([^\n]{0,200}|(?:error|answer)[^\n]{0,30}was:?|x?smtp;|refused to talk to\s+me:)\s{0,6}["'({[<]{0,3}\s{0,2}$/i;
const FIELD = /diagnostic-?\s?code\s*:\s*(?:[\w-]{1,20}\s*;)?[^\n]{0,200}$/i;
const ECHO =
  /^[\s\S]{0,14}(?:<[^>]{0,200}>\.\.\. (?:user unknown|unknown mailer|data format|service unavailable|host unknown)|service unavailable\s*$|remote protocol error|delivery aborted|no valid recipients|error: no valid|data format error)|^[\s\S]{0,10}(?:valid rcpt|need rcpt|rcpt first|rcpt \(recipient|bad sequence|error: need|polite people|too many errors|error: too many errors|transaction aborted|need mail|no recipients|all recipients)/i;

/** The words looked at before a reply, and the few right before it. */
const LEAD = 220;
const NEAR = 60;

/** What may stand between a lead and its reply. */
const OPENS = ' \t\r\n\u00a0"\'({[<';
/** The last signs of a lead that `REMOTE` takes: of "said:", "smtp;", "<--", "<<<", "replied", "was". */
const LEADS = ':;-<dDsS';

/** Cheap: can the words before `at` end in a lead? The "status=…" of a log line stands farther off. */
const mayLead = (text: string, at: number, lead: string): boolean => {
  let before = at - 1;
  while (before >= 0 && OPENS.includes(text.charAt(before))) before--;
  return (
    (before >= 0 && (LEADS.includes(text.charAt(before)) || text.charCodeAt(before) > 127)) ||
    text.charAt(before + 1) === '<' ||
    lead.includes('=')
  );
};

/** What the words before a reply say of where it comes from; `quoted`: by another system's reply. */
const leadRank = (text: string, at: number, quoted: boolean): number => {
  const near = text.slice(Math.max(0, at - NEAR), at);
  if (quoted) return 4 + (MESSAGE.test(near) ? 0.5 : 0);
  if (/<<<\s{0,3}$/.test(near)) return 3.2;
  const lead = text.slice(Math.max(0, at - LEAD), at);
  if ((lead.includes('iagnostic') || lead.includes('IAGNOSTIC')) && FIELD.test(lead)) return 3;
  return mayLead(text, at, lead) && REMOTE.test(lead) ? 2.5 : 0;
};
const MESSAGE = /\[message=\s{0,3}["'({[]{0,3}$/i;

const rankOf = (text: string, place: Place, end: number, quoted: boolean): number => {
  let rank = place.trust + leadRank(text, place.start, quoted);
  if (ECHO.test(text.slice(place.words, Math.min(end, place.words + 300)))) rank -= 3;
  if (place.reply !== null && place.reply < 400 && place.reply !== 221) rank -= 6;
  if (place.reply === null) rank -= 1.5;
  return rank;
};

/** Is `next` a further line of the reply that `place` began? */
const continues = (text: string, place: Place, next: Place): boolean => {
  if (place.reply === null || next.reply !== place.reply || next.start - place.start > MAX_REFUSAL)
    return false;
  const open = text.charCodeAt(place.start + 3) === 0x2d;
  // A bare number further on in a sentence is a number: "552 boxes".
  if (next.trust === 0 && next.status === null && !(open && place.status === null)) return false;
  // … and a number before the reply begins none: "Inbox (550)".
  if (!open && place.trust === 0 && place.status === null) return false;
  if (next.status !== place.status && next.status !== null && !(open && place.status === null)) return false;
  const between = text.slice(place.end, next.start);
  // A transcript begins each line with "<<<"; only a reply left open by its hyphen goes on there.
  return (
    !/\n[ \t]*\r?\n|smtp;|->|said:|>>>/i.test(between) &&
    (open ? !/<<<[^\n]*\n/.test(between) : !between.includes('<<<'))
  );
};

/** Joins code places to replies and ranks them. `places` are in text order and all stand before `to`. */
export const findRefusals = (text: string, places: readonly Place[], to: number): Refusal[] => {
  const refusals: Refusal[] = [];
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    const own = [place];
    let last = place;
    while (at + 1 < places.length && continues(text, last, places[at + 1]!)) {
      last = places[++at]!;
      own.push(last);
    }
    let status = own.find((one) => one.status !== null)?.status ?? null;
    let end = borderAfter(text, last.end, to);
    const next = places[at + 1];
    // A status in brackets belongs to the reply it follows: "550 sorry, no mailbox here (#5.1.1)".
    if (
      next &&
      next.reply === null &&
      next.start < end &&
      status === null &&
      place.reply !== null &&
      '(#['.includes(text.charAt(next.start - 1)) &&
      next.trust > 0
    ) {
      status = next.status;
      own.push(next);
      at++;
      end = borderAfter(text, next.end, to);
    }
    const after = places[at + 1];
    if (after && after.start < end && after.reply !== null && after.trust > 0) end = after.start;
    const quoted = INNER.test(text.slice(Math.max(0, place.start - NEAR), place.start));
    refusals.push({
      start: place.start,
      end,
      places: own,
      reply: place.reply,
      status,
      rank: rankOf(text, place, end, quoted),
      inner: quoted || PROBED.test(text.slice(Math.max(0, place.start - LEAD), place.start)),
    });
  }
  return refusals;
};
