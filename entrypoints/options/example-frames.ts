/** What an MTA writes around a reply: half of the examples stand in it. */
const FRAME =
  /^<recipient@example\.net>: host ([a-z0-9.-]+)\[192\.0\.2\.25\] said: (.*?)( \(in reply to RCPT TO command\))?$/;
const framed = (host: string, words: string, asked: boolean): string =>
  `<recipient@example.net>: host ${host}[192.0.2.25] said: ${words}${asked ? ' (in reply to RCPT TO command)' : ''}`;

/** A framed text begins with the first sign and its host, or with the second one when the host is that of the framed text before. */
const OTHER_HOST = '^';
const SAME_HOST = '~';
const HOST_END = '|';
/** Ends a framed text that does not end as most do. */
const BARE = '$';
/** Between the texts of a rule, and between rules. */
const TEXT_END = '\f';
const RULE_END = '\v';

function packText(text: string, host: string): { packed: string; host: string } {
  const [, own, words, asked] = FRAME.exec(text) ?? [];
  const isFramed = own !== undefined && words !== undefined && !words.endsWith(BARE);
  const packed = isFramed
    ? `${own === host ? SAME_HOST : `${OTHER_HOST}${own}${HOST_END}`}${words}${asked ? '' : BARE}`
    : text;
  const looksFramed = packed.startsWith(OTHER_HOST) || packed.startsWith(SAME_HOST);
  if (looksFramed !== isFramed || text.includes(TEXT_END) || text.includes(RULE_END))
    throw new Error(`An example that cannot be packed: ${text}`);
  return { packed, host: isFramed ? own : host };
}

/** The texts of all rules as one, without what the frames repeat. */
export function packExamples(rules: readonly (readonly string[])[]): string {
  let last = '';
  return rules
    .map((texts) =>
      texts
        .map((text) => {
          const { packed, host } = packText(text, last);
          last = host;
          return packed;
        })
        .join(TEXT_END),
    )
    .join(RULE_END);
}

/** The texts of each rule; the inverse of `packExamples`. */
export function unpackExamples(packed: string): string[][] {
  let host = '';
  const unpack = (text: string): string => {
    const isOther = text.startsWith(OTHER_HOST);
    if (!isOther && !text.startsWith(SAME_HOST)) return text;
    const end = isOther ? text.indexOf(HOST_END) : 0;
    if (isOther) host = text.slice(1, end);
    const words = text.slice(end + 1);
    return words.endsWith(BARE) ? framed(host, words.slice(0, -1), false) : framed(host, words, true);
  };
  return packed.split(RULE_END).map((texts) => (texts === '' ? [] : texts.split(TEXT_END).map(unpack)));
}
