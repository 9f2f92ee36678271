/** A line that begins with the recipient it is about. */
export type Heading = {
  /** Where the line begins, and where its address ends. */
  start: number;
  end: number;
  /** Lower case. */
  recipient: string;
};

const HEADING =
  /[ \t>]{0,8}<?([^\s<>()[\]",;:=]{1,64}@[^\s<>()[\]",;:=]{1,255}?)>?(?=[:.,]?[ \t]*(?:\r?$|host\b|\(|[245]\d\d\b)|:[ \t])/imy;
/** The "@" stands no farther in its line. */
const REACH = 8 + 1 + 64;

/** Signs below 128 that end an address: white space and what a mail puts around one. */
const ENDS = new Uint8Array(128);
for (const sign of ' \t\n\v\f\r<>()[]",;:=') ENDS[sign.charCodeAt(0)] = 1;

const isLineEnd = (unit: number): boolean => unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;

/** May this unit stand in a mail address? */
export const inAddress = (unit: number): boolean =>
  unit < 128 ? ENDS[unit] === 0 : !/\s/.test(String.fromCharCode(unit));

/** Where the line of the "@" at `at` begins, if nothing but an address stands before it; else -1. */
const lineOf = (text: string, at: number, from: number): number => {
  const floor = Math.max(from, at - REACH);
  let start = at;
  while (start > floor && inAddress(text.charCodeAt(start - 1))) start--;
  if (start > floor && text.charCodeAt(start - 1) === 0x3c) start--;
  for (; start > floor; start--) {
    const unit = text.charCodeAt(start - 1);
    if (unit !== 32 && unit !== 9 && unit !== 0x3e) break;
  }
  return start === 0 || isLineEnd(text.charCodeAt(start - 1)) ? start : -1;
};

/** The first line from `from` on that begins with a recipient, before `end`. Looks only where an "@" stands. */
export const headingAfter = (text: string, from: number, end: number): Heading | null => {
  let tried = -1;
  for (let at = text.indexOf('@', from); at !== -1 && at < end + REACH; at = text.indexOf('@', at + 1)) {
    const start = lineOf(text, at, from);
    if (start === -1 || start === tried) continue;
    if (start >= end) return null;
    tried = start;
    HEADING.lastIndex = start;
    const found = HEADING.exec(text);
    if (found !== null) return { start, end: HEADING.lastIndex, recipient: found[1]!.toLowerCase() };
  }
  return null;
};
