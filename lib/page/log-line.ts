/** "… to=<a@b.example>, relay=…, dsn=2.0.0, status=sent (250 …)" */
const POSTFIX = /\bto=<([^<>\s]{1,254})>,[^\n]{0,600}?\bstatus=sent\b/;
/** "… => a@b.example R=dnslookup T=remote_smtp …": the address stands before the router, a name in front of "<address>". */
const EXIM = /\s[-=]>\s(?:\S{1,254}\s)?<?([^\s<>]{1,254}@[^\s<>]{1,254})>?\s[^\n]{0,200}?\bT=\S/;

/** Recipient of a delivery that one line of a mail log tells, or null when it tells none. Time grows with the line at most. */
export function deliveredTo(line: string): string | null {
  return (POSTFIX.exec(line) ?? EXIM.exec(line))?.[1]?.toLowerCase() ?? null;
}

/** "… 4F1CANARY: from=<news@shop.example>, size=…" and "… 1tabcd-000abc-2X <= news@shop.example H=…" */
const ARRIVAL =
  /(?:\s([0-9A-Za-z]{6,20}): from=<([^<>\s]{1,254}@[^<>\s]{1,254})>|\s([\w-]{16,30}) <= ([^\s<>]{1,254}@[^\s<>]{1,254})\s)/g;
const QUEUE_ID = /\s([0-9A-Za-z]{6,20}): to=<|\s([\w-]{16,30}) (?:=>|->|\*\*|==)\s/;
/** Most senders that are remembered of one log; bounds memory. */
const MAX_SENDERS = 20_000;

/** Who sent which mail, by the queue id that ties the lines of a log together. */
export function sendersIn(log: string): ReadonlyMap<string, string> {
  const senders = new Map<string, string>();
  for (const [, postfix, from, exim, sender] of log.matchAll(ARRIVAL)) {
    senders.set((postfix ?? exim)!, (from ?? sender)!);
    if (senders.size >= MAX_SENDERS) break;
  }
  return senders;
}

/** Sender of the mail a line tells of; empty when no line before said. */
export function senderOf(line: string, senders: ReadonlyMap<string, string>): string {
  const found = QUEUE_ID.exec(line);
  return (found && senders.get((found[1] ?? found[2])!)) ?? '';
}

/** Is this one line of a mail log, as a viewer shows each in an element of its own? */
export const isMailLine = (text: string): boolean => !text.includes('\n') && QUEUE_ID.test(text);
