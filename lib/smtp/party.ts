import { PARTY } from './compiled.ts';
import type { Span } from './diagnosis.ts';
import type { Reading } from './match/matcher.ts';

/**
 * The parties of a mail. "Too many connections", "could not be delivered", "the user does not exist" are said of databases,
 * parcels and log-ins as well: where no code stands beside them, their sentence has to name whom the mail was for, who sent it,
 * the mail itself or the system that handled it.
 */

/** Names of parties: addresses, hosts and ports of mail, and the words for them. */
const NAMED =
  /\S@\S|\b(?:mx|smtp|mta|relay)[\w-]{0,12}\.[\w-]+\.|:25\b|\bport 25\b|(?<!voice[ -]?)mail|recipient|addressee|\bsenders?\b|\binbox|\brcpt|smtp|\b(?:mta|mxs?)\b|postmaster|\bmessages?\b|\benvelope\b|\bnewsletter/i;

/** Wordings that belong to mail alone: its checks, its lists, the programs that deliver it, and what its servers have always answered. */
const OWN = new RegExp(
  [
    String.raw`\brelay|\bgr[ea]y ?list|postgrey|black ?list|block ?list|\bdeny list|\bdnsbl\b|bl\.[a-z]|\bspam\w+|\bspf\b|\bdkim\b|\bdmarc\b|\bhelo\b|\behlo\b`,
    String.raw`\bclient host\b|\breverse (?:dns|lookup|host)|\bptr\b|\bstarttls\b|\btls session:|\blmtp\b|milter|\bunrout|\bhop count\b|\btoo many hops\b`,
    String.raw`\b(?:user|host|recipient) unknown\b|\bunknown (?:user|host|local)\b|\bno such (?:user|address|domain)\b|\b(?:address|domain) (?:does not|doesn't) exist\b|\blocal[- ]part\b|\bover (?:the |its )?quota\b|\baddress rejected\b`,
    String.raw`\bname service error\b|\bhost or domain name\b|\bretry time|\bdeferred\b|\bmalformed address\b|\buser output file\b|\buser\(s\)|\bdiagnostic[- ]code|status notification|\bfailure notice|\bnon-?delivery|\bsuppress|\bunsubscribed|\bbounced?\b|\bspam reporting\b|\bsending (?:ip\b|limit|quota|allowance)`,
    String.raw`\b(?:lost connection|conversation) with\b|\bcommand (?:died with|time limit|unrecogni)|\bpipe (?:command|to)\b|\bchild process of\b|\berror (?:delivering|transferring) to\b|\bcould not deliver for the last\b|\bsequence of commands\b|\bqueue manager\b|\brequested action\b|\bbad destination\b|groups\.google\.`,
  ].join('|'),
  'i',
);

/** Where a sentence ends. What goes on in small letters, further in, or after a colon is the same sentence. */
const END =
  /(?<!\.)[.!?](?=\s)(?!\s{1,3}<\S)|(?<!:\s{0,3})(?:\n(?=[^\s\p{Ll}<])|\n(?:[ \t\r]*\n)+[ \t]*(?=[^\s\p{Ll}]))|[。！？]/gu;
/** A sentence is no longer than this to either side. */
const REACH = 300;

/** The sentence around a span. */
const sentenceOf = (text: string, { start, end }: Span): Span => {
  const reach = Math.max(0, start - REACH);
  let from = reach;
  for (const { index, 0: sign } of text.slice(reach, start).matchAll(END)) from = reach + index + sign.length;
  const after = text.slice(end, end + REACH);
  const to = after.search(END);
  return { start: from, end: end + (to < 0 ? after.length : to) };
};

/** Do these words speak as only mail systems do? */
export const speaksAsMail = (words: string): boolean => OWN.test(words);

/** Does the sentence that holds this span name a party of a mail, or speak as only mail systems do? */
export const hasParty = (text: string, reading: Reading, span: Span): boolean => {
  const { start, end } = sentenceOf(text, span);
  const sentence = text.slice(start, end);
  return NAMED.test(sentence) || speaksAsMail(sentence) || reading.find(start, end, PARTY).length > 0;
};
