import { isReply, isVendorReply, VENDOR_REPLIES } from './catalogue/replies.ts';
import type { Hit } from './diagnosis.ts';
import { MAX_HITS } from './limits.ts';
import { mayOpenNotice } from './openings.ts';

/** A code place with what its surroundings say. */
export type Place = Hit & {
  /**
   * 2: only mail writes it so ("550 5.1.1", "smtp; 550", "said: 550", "Status: 5.1.1", "(#5.1.1)");
   * 1: a code where a reply may begin (start of a line or cell); 0: a bare number or dotted number.
   */
  trust: 0 | 1 | 2;
  /** Words stand before the code that programs of all kinds print ("error 550", "status: 550"). */
  weak: boolean;
  /** Offset after the code and the signs that follow it: where the words of the reply begin. */
  words: number;
};

const CODE = /[245]\.\d{1,2}\.\d{1,3}|[24567]\d\d/g;

const code = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const letter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const blank = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x202f || unit === 0x3000;

/** Between a reply and its status: "550 5.1.1", "550-5.1.1", "(552, '5.3.4", "550: 5.2.2", "(451): 4.7.650", `550, "message": "5.1.1`. */
const BETWEEN =
  /^(?:[\s\u00a0\u2000-\u200b\u202f\u3000\-:;,()'"[\]#|/]{1,12}|["',][",\s}]{0,6}"?(?:message|msg|enhanced[\w-]{0,12}|status|dsn|error_code|description)"?\s{0,2}[:=]\s{0,2}["'(]{0,2})(?=[245]\.)/i;
const STATUS = /^[245]\.\d{1,2}\.\d{1,3}(?!\d|\.\d|-\d)/;

const CLIENT_NEXT = /^-\[?(?:\d{1,3}\.){3}\d/;

const STATUS_NEXT = /^[ -][45]\.\d{1,2}\.\d/;

/** A measure: "452 B", "508 KB", "500 ms", "550 px". */
const SIZE = /^[ \u00a0](?:B|[kKMG]i?B|bytes|ms|msec|px|pt|[kMG]?Hz|mm|cm|km|kg|mg|ml|mAh|rpm|dpi)\b/;

/** A line of a source file: "session.c:579". */
const SOURCE_LINE = /\w\.(?:c|h|cc|cpp|hpp|cs|js|jsx|mjs|ts|tsx|py|rb|go|java|php|m|in|sh|yml|xml|html):$/;

/** What is numbered: "PO 550-5.1.1", "order no. 554". */
const NUMBERED =
  /(?:\b(?:po|order|item|article|part|sku|model|invoice|rechnung|facture|bestell(?:ung|nummer|nr)|auftrag|artikel|kundennummer|commande|pedido|ordine|fattura|factura|fatura|bestelling|faktura|beställning|zamówienie|room|zimmer|floor|section|chapter|build|(?:po|order|item|invoice|ticket|part|case) (?:no|nr)\.?)[ #:]{1,2})$/i;

/** Signs and words that stand before a reply or status in mail, read backward from it. */
const LEAD =
  /(?:smtp|smpt|x-postfix|x-unix|x-\w{1,16}|x\.400)\s{0,2};\s{0,4}$|\b(?:said|says|replied|returned|responded|responds|response|reason|result|answered|error|errors|diagnostic[\w -]{0,12}|bounced|deferred|rejected|blocked|undeliverable|code|reply|antwort\w*|respuesta|réponse|erreur|fehler\w*|motivo|szerver|server|with|got|was|because of|recipienterror|rechazado|message|status|dsn|led|smtp(?:\s\w{1,12}){0,3})["'”]{0,2}\s{0,2}[:=(]{0,2}\s{0,3}["'“„«([<]{0,3}\s{0,2}$|<<<\s{0,2}$|<--?\s{0,2}$|->\s{0,2}$|=>\s{0,2}$|(?:rcpt to|mail from|data|ehlo|helo)\b[^\n]{0,80}:\s{0,4}$|\{led=$/i;

/** Signs that may stand between a lead and its code, and those no lead ends in. */
const OPENS = ' \n\t"\'”(“„«[';
const ENDS_NONE = '.,)]}/#*|+';

/** Cheap: may a lead end before `at`? */
const mayLead = (text: string, at: number): boolean => {
  let before = at - 1;
  while (before >= 0 && OPENS.includes(text.charAt(before))) before--;
  return before >= 0 && !ENDS_NONE.includes(text.charAt(before));
};

/** Leads any program prints before any number. */
const ANY_PROGRAM =
  /\b(?:errors?|code|status|message|with|got|was|result|reply|returned|server|antwort\w*|erreur|fehler\w*|replied|response|responded)["'”]{0,2}\s{0,2}[:=(]{0,2}\s{0,3}["'“„«([<]{0,3}\s{0,2}$/i;

/** A word of the lead with nothing but a blank after it is ordinary speech too: "the price was 550", "Bounced 550". */
const LOOSE = /\p{L}["'”]{0,2}\s{1,3}$/u;
/** Among them the words that counts follow, on pages about mail too: "Message 550 of 552". */
const VAGUE =
  /\b(?:message|status|result|reason|server|errors|was|got|bounced|deferred|rejected|blocked|undeliverable)["'”]{0,2}\s{1,3}$/i;

const lineStart = (text: string, at: number): boolean => {
  for (let before = at - 1; before >= 0 && at - before < 16; before--) {
    const unit = text.charCodeAt(before);
    if (unit === 10 || unit === 13 || unit === 9) return true;
    if (unit === 0x3e || unit === 0x7c) continue;
    if (!blank(unit)) return false;
  }
  return at < 16;
};

/** Is the number part of a longer token: a price, a version, a time, a phone number, an address, an id? */
const glued = (text: string, start: number, end: number, dotted: boolean): boolean => {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (start > 0) {
    if (code(before) || letter(before)) return true;
    if (
      before === 0x2e ||
      before === 0x5f ||
      before === 0x24 ||
      before === 0xa3 ||
      before === 0x40 ||
      before === 0x25 ||
      before === 0x2b ||
      before === 0x26
    )
      return true;
    if (before === 0x2c && code(text.charCodeAt(start - 2))) return true;
    if (!dotted && (before === 0x23 || before === 0x2f || before === 0x2d)) return true;
    if (dotted && before === 0x2d && !code(text.charCodeAt(start - 2))) return true;
    if (dotted && before === 0x2f) return true;
    if (before === 0x3a && code(text.charCodeAt(start - 2))) return true;
    // "postfix/qmgr[421]": the number of a process.
    if (!dotted && before === 0x5b && after === 0x5d && letter(text.charCodeAt(start - 2))) return true;
  }
  if (end < text.length) {
    if (
      code(after) ||
      letter(after) ||
      after === 0x5f ||
      after === 0x25 ||
      after === 0x40 ||
      after === 0x2f ||
      after === 0x20ac
    )
      return true;
    if ((after === 0x2e || after === 0x2c || after === 0x3a) && code(text.charCodeAt(end + 1))) return true;
    if (dotted && after === 0x2d && code(text.charCodeAt(end + 1))) return true;
  }
  return false;
};

const sameClass = (reply: number, status: string): boolean => {
  const klass = Math.floor(reply / 100);
  const own = status.charCodeAt(0) - 0x30;
  return klass === own || (klass >= 4 && own >= 4);
};

/**
 * Every place where a reply code, a status or both stand, in text order. `vendor` also takes the codes ESP pages make up.
 * Reads the text once; each place looks at a bounded stretch around it.
 */
export const findPlaces = (text: string, from: number, to: number, vendor: boolean): Place[] => {
  const places: Place[] = [];
  CODE.lastIndex = from;
  for (
    let found = CODE.exec(text);
    found !== null && found.index < to && places.length < MAX_HITS;
    found = CODE.exec(text)
  ) {
    const start = found.index;
    const value = found[0];
    let end = start + value.length;
    if (value.charCodeAt(1) === 0x2e) {
      // A success status alone is no bounce; "2.0.0" in running text is a version.
      if (value.startsWith('2') || glued(text, start, end, true)) continue;
      const lead = text.slice(Math.max(0, start - 40), start);
      const paren = /[([{]#?\s{0,1}$|#$/.test(lead) && /[)\]}>.,;\s]/.test(text.charAt(end) || ' ');
      const trust =
        /(?:status|dsn|enhanced[\w ]{0,14}|dsn code)["']?\s{0,2}[:=]\s{0,4}["'(]?$|[(]#$/i.test(lead) ||
        (mayLead(text, start) && LEAD.test(lead) && !/\b(?:version|release)\b/i.test(lead))
          ? 2
          : paren || lineStart(text, start)
            ? 1
            : 0;
      places.push({ start, end, reply: null, status: value, trust, weak: false, words: end });
      continue;
    }
    const reply = Number(value);
    const known = isReply(reply) || (vendor && isVendorReply(reply));
    if (!known && (reply < 400 || reply >= 600)) continue;
    const isGlued = glued(text, start, end, false);
    if (isGlued && text[start - 1] !== '#') continue;
    const after = text.slice(end, end + 8);
    // Beside a status any number of its class is a reply: "403 4.7.0", Exchange's "#554 5.2.2".
    const paired = STATUS_NEXT.test(after);
    if (!paired && (isGlued || !(known || reply >= 420) || SIZE.test(after))) continue;
    if (text.charCodeAt(start - 1) === 0x3a && SOURCE_LINE.test(text.slice(Math.max(0, start - 12), start)))
      continue;
    let words = end;
    let status: string | null = null;
    const next = text.slice(end, end + 48);
    const between = BETWEEN.exec(next);
    if (between !== null) {
      const rest = STATUS.exec(next.slice(between[0].length));
      if (rest !== null && sameClass(reply, rest[0])) {
        status = rest[0];
        end += between[0].length + status.length;
        words = end;
        CODE.lastIndex = end;
      }
    }
    // "550-1195" is a number; "550-192.0.2.1 is listed" is a reply that begins with whom it refused.
    if (
      status === null &&
      text.charCodeAt(end) === 0x2d &&
      code(text.charCodeAt(end + 1)) &&
      !CLIENT_NEXT.test(next)
    )
      continue;
    // The end of a dialogue that went well.
    if (reply === 221 && status === '2.0.0') continue;
    const lead = text.slice(Math.max(0, start - 100), start);
    let trust: 0 | 1 | 2 = 0;
    if (status !== null) trust = 2;
    else if (mayLead(text, start) && LEAD.test(lead) && !VAGUE.test(lead)) trust = LOOSE.test(lead) ? 1 : 2;
    else if (lineStart(text, start)) trust = 1;
    // "(550)" alone is a count: "All tickets (550)".
    else if (/[([{"':;]\s{0,2}$/.test(lead) && !/[)\]}]/.test(text.charAt(end))) trust = 1;
    if (trust < 2 && !known) continue;
    if (' #:'.includes(text.charAt(start - 1)) && NUMBERED.test(lead)) continue;
    places.push({
      start,
      end,
      reply,
      status,
      trust,
      weak: status === null && mayLead(text, start) && ANY_PROGRAM.test(lead),
      words,
    });
  }
  return places;
};

/** Cheap and loose: may this text hold a code at all? For the page's first look; never says no to a text with a code. */
export const mayHoldCode = (text: string): boolean => MAY_HOLD.test(text);

/** May this text tell a bounce: by a code, or by the sentence of a mail system that shows none? */
export const mayHoldBounce = (text: string): boolean => mayHoldCode(text) || mayOpenNotice(text);

/** Replies above the range of SMTP: a number that any page may hold, so that only the listed ones count. */
const MADE_UP = Object.keys(VENDOR_REPLIES)
  .filter((reply) => Number(reply) >= 600)
  .join('|');
const MAY_HOLD = new RegExp(String.raw`(?:^|\D)(?:[45]\d\d|221|${MADE_UP})(?!\d)|[245]\.\d{1,2}\.\d`);
