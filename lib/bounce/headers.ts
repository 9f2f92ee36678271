/** Header lines as a message shows them: "Name: value", continued by indented lines. */

/** A header that a client or a notice shows; names are lower case. */
export type Header = { name: string; value: string };

/** Stops a pasted mailbox: headers of one message are far fewer. */
const MAX_HEADERS = 200;
/** Stops a header that never ends. */
const MAX_VALUE = 4_000;

const LINE = /^[ \t>]{0,6}([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]?(.*)$/;

/** Reads header-like lines from `text[from, to)`, in order. Lines that are none are passed over. */
export const readHeaders = (text: string, from: number, to: number): Header[] => {
  const headers: Header[] = [];
  let last: Header | null = null;
  let at = from;
  while (at < to && headers.length < MAX_HEADERS) {
    const next = text.indexOf('\n', at);
    const end = next === -1 || next > to ? to : next;
    const line = text.slice(at, Math.min(end, at + MAX_VALUE)).replace(/\r$/, '');
    const found = LINE.exec(line);
    if (found) {
      last = { name: found[1]!.toLowerCase(), value: found[2]!.trim() };
      headers.push(last);
    } else if (last !== null && /^[ \t]/.test(line) && line.trim() !== '' && last.value.length < MAX_VALUE)
      last.value += ` ${line.trim()}`;
    else last = null;
    at = end + 1;
  }
  return headers;
};

/** Value of the first header with one of these names, or an empty string. Names are tried in order. */
export const headerValue = (headers: readonly Header[], ...names: string[]): string => {
  for (const name of names) {
    const found = headers.find((header) => header.name === name && header.value !== '');
    if (found) return found.value;
  }
  return '';
};
