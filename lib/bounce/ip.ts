/** IP addresses in headers and refusals. */

const V4 = /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\d.])/g;
/** Eight groups, or fewer with a gap; "16:29:50" is a time. */
const V6 =
  /(?<![\w:])(?=[\da-f:]*::|(?:[\da-f]{1,4}:){7})(?:[\da-f]{1,4}:){2,7}(?::?[\da-f]{1,4}){1,6}(?![\w:])/gi;

/** Networks that never send mail over the Internet: private, loop-back, link-local, carrier NAT. */
const INSIDE =
  /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^(?:22[4-9]|2[3-5]\d)\.|^(?:fe[89ab]|f[cd])|^::1$/i;

/** Is this address reachable from outside? Documentation ranges count, so that examples work. */
export const isPublicIp = (ip: string): boolean => !INSIDE.test(ip);

/** Public addresses in a stretch of text, in order. */
export const publicIpsIn = (text: string): string[] =>
  [...text.matchAll(V4), ...text.matchAll(V6)]
    .sort((a, b) => a.index - b.index)
    .map(([ip]) => ip.toLowerCase())
    .filter(isPublicIp);
