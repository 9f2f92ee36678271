import type { Span } from './diagnosis.ts';
import { MAX_HUMAN } from './limits.ts';
import type { Refusal } from './refusals.ts';

/** Sendmail's "(reason: mailbox is full)" where no reply is quoted in it. */
const REASON = /\(reason: (?!\s*[245]\d\d)([^\n()]{8,300})\)/i;

/** Where a notice tells the reason in words alone, or null. */
export const reasonIn = (text: string, { start, end }: Span): Span | null => {
  const found = REASON.exec(text.slice(start, Math.min(end, start + MAX_HUMAN)));
  if (found === null) return null;
  const from = start + found.index + found[0].length - found[1]!.length - 1;
  return { start: from, end: from + found[1]!.length };
};

const isFailure = ({ reply }: Refusal): boolean => reply !== null && reply >= 400;

/** The replies that can tell a cause. An answer to a command out of its turn explains nothing, unless it is the only one told. */
export const explaining = (refusals: readonly Refusal[]): readonly Refusal[] => {
  const replies = refusals.filter(isFailure);
  const [first] = replies;
  return first !== undefined && replies.every(({ rank, reply }) => rank < 0 && reply === first.reply)
    ? replies
    : refusals.filter(({ rank }) => rank > -2);
};
