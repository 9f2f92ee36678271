/** "… to=<a@b.example>, relay=…, dsn=2.0.0, status=sent (250 …)" */
const POSTFIX = /\bto=<([^<>\s]{1,254})>,[^\n]{0,600}?\bstatus=sent\b/;
/** "… => a@b.example R=dnslookup T=remote_smtp …": the address stands before the router, a name in front of "<address>". */
const EXIM = /\s[-=]>\s(?:\S{1,254}\s)?<?([^\s<>]{1,254}@[^\s<>]{1,254})>?\s[^\n]{0,200}?\bT=\S/;

/** Recipient of a delivery that one line of a mail log tells, or null when it tells none. Time grows with the line at most. */
export function deliveredTo(line: string): string | null {
  return (POSTFIX.exec(line) ?? EXIM.exec(line))?.[1]?.toLowerCase() ?? null;
}
