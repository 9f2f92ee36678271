import { SIGNS } from './shape.ts';
import { GENERIC, PROVIDERS } from './rules/index.ts';

/**
 * The words in which mail systems tell a cause: those of the rules themselves. A line that is a cause holds hardly any other; a
 * line that only mentions one is about apps, people and rules of the house.
 */

/** Small words of any sentence. */
const SMALL =
  'a an and are as at be been but by can could did do does for from has have here if in into is it its more must no not of off on only or our so some than that the their them then there these they this those to too was we were which while who will with would you your';
/** What servers add to a cause. */
const ADDED =
  'admin administrator again also attempt attempts because before below bytes code complete contact delayed days delivery details due during email error errors explanation failed following further given groupwise help listserv mailman majordomo host hosts hours http https information later limit line local mail may message messages minutes more name new note operation original other over page part please postmaster reason receive received receiving recipient record refer reply responded results router said see seconds seems send sender sending sent server service should site skipped some still subject support system time times transaction tried try trying type unable until url use used user users using value via visit what when www';

const WORD = /[\p{L}\p{M}']+/gu;
/** Names, addresses, paths, what is quoted, and whatever holds a digit or a sign inside: each its own. */
const NAMES =
  /"[^"]*"|'[^' ]*'|<[^>]*>|\S*[^\s\p{L}\p{M}'.,;:!?()-]\S*|\S+[.:@/\\_-]\S+|\p{Lu}[\p{Lu}\d]+\b|\S*\d\S*/gu;

let known: Set<string> | undefined;

const words = (): Set<string> => {
  if (known !== undefined) return known;
  known = new Set(`${SMALL} ${ADDED}`.split(' '));
  const read = (fragments: readonly string[] = []): void => {
    for (const fragment of fragments) for (const word of fragment.match(WORD) ?? []) known!.add(word);
  };
  for (const { any, all } of GENERIC) {
    read(any);
    read(all);
  }
  for (const { rules } of PROVIDERS) for (const { any } of rules) read(any);
  for (const { any } of SIGNS) read(any);
  return known;
};

/** How many words of a line are foreign to causes of mail, and of how many. */
export const strangeWords = (line: string): { foreign: number; all: number } => {
  const all = line.replace(NAMES, ' ').toLowerCase().match(WORD) ?? [];
  const own = words();
  const foreign = all.filter(
    (word) =>
      word.length > 2 &&
      !own.has(word) &&
      !own.has(word.replace(/'\w{1,2}$/, '')) &&
      !own.has(word.replace(/(?:e?s|ed|ing)$/, '')),
  ).length;
  return { foreign, all: all.length };
};
