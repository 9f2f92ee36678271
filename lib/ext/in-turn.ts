/** Runs what it is given one after another, in the order asked; a failure is the asker's alone. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue of this context. For what reads, changes and writes back: two at once would undo each other's work. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}
