import type { HashSet64 } from '#lib/tally/hash-set.ts';
import type { InThread } from '#lib/tally/observation.ts';
import { sipHash, type SipKey } from '#lib/tally/siphash.ts';

/** What is noted of a name: an event of this name was told; one that stands unquoted, or goes by a closer name, has taken it. */
const TOLD = '+';
const TAKEN = '!';

/**
 * Is an event of a thread to be counted? A thread counts as many events of a name as stand in it unquoted, and one when it is
 * only quoted, in whatever order and on whatever day its messages are read: the first to tell of a name that was only quoted so
 * far takes that count over, and a quote adds nothing to a name that was told. Notes the names among the known hashes and in
 * `marks`.
 *
 * @param isKnown the event itself was counted before, or noted as counted under another key.
 */
export function isFirstInThread(
  { names, quoted }: InThread,
  isKnown: boolean,
  known: HashSet64,
  keys: readonly SipKey[],
  marks: number[],
): boolean {
  const at = new Uint32Array(2);
  const isNoted = (name: string, note: string): boolean =>
    keys.some((key) => {
      sipHash(key, name + note, at);
      return known.has(at[0]!, at[1]!);
    });
  const isOpen = (name: string): boolean => isNoted(name, TOLD) && !isNoted(name, TAKEN);
  const isFirst = !isKnown && !(quoted && isNoted(names[0]!, TOLD)) && !names.some(isOpen);
  for (const [closeness, name] of names.entries()) {
    for (const note of quoted && closeness === 0 ? [TOLD] : [TOLD, TAKEN]) {
      sipHash(keys.at(-1)!, name + note, at);
      if (known.add(at[0]!, at[1]!)) marks.push(at[0]!, at[1]!);
    }
  }
  return isFirst;
}
