import { memo } from './read/owned.ts';

/** Same limit as the store's: longer ones are no names of streams. */
const MAX_EMAIL_TYPE = 64;
/** Names makers give the two streams, in the words of the specification. */
const STREAMS: Readonly<Record<string, string>> = {
  bulk: 'marketing',
  broadcast: 'marketing',
  outbound: 'transactional',
};

/** "newsletter" of `["newsletter"]`, "a;b" or "newsletter"; the first of several, cut. */
export const emailTypeOf = memo((raw): string => {
  const word = raw
    .slice(0, 4 * MAX_EMAIL_TYPE)
    .replace(/^\s*\[?\s*"?/, '')
    .split(/["\];|]/, 1)[0]!
    .trim()
    .slice(0, MAX_EMAIL_TYPE);
  return STREAMS[word.toLowerCase()] ?? word;
});
