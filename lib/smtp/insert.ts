/**
 * Puts an item into an ordered list, behind those it does not precede. For the short lists of one text: no array is made, and an
 * item that comes in order is only pushed.
 */
export const insert = <T>(list: T[], item: T, precedes: (a: T, b: T) => boolean): void => {
  let at = list.length;
  list.push(item);
  for (; at > 0 && precedes(item, list[at - 1]!); at--) list[at] = list[at - 1]!;
  list[at] = item;
};
