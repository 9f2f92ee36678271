import { LONGEST_KEY } from '#lib/tally/observation-key.ts';
import type { Observation } from '#lib/tally/observation.ts';
import { hashText } from './hash.ts';

const BETWEEN = '\u001f';

/**
 * The names of a bounce in its thread, the most particular first: a quote may have lost the address that failed, or the domain
 * as well. A place within a page ("#m2") is the same thread; a hash with a path is the address of an application's page.
 */
export function threadNames(
  thread: string,
  recipient: string,
  { recipientDomain, outcome, reply, status, reason }: Observation,
): string[] {
  const code = reply === null && status === null ? reason : `${reply}/${status}`;
  const place = hashText(thread.replace(/#[^/]*$/, ''));
  return [...new Set([recipient || recipientDomain, recipientDomain, ''])].map((whom) =>
    ['q', place, outcome, code, whom].join(BETWEEN).slice(0, LONGEST_KEY),
  );
}
