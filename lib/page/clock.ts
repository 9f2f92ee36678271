let clock: Performance | undefined;

/** Milliseconds since the page began. Firefox takes a microsecond to say what `performance` is: asked for once, as this is for each step. */
export const now = (): number => (clock ??= performance).now();
