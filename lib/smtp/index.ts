import { learnLanguages } from './compiled.ts';
import { FOREIGN } from './rules/foreign.ts';

learnLanguages(FOREIGN);

/** The engine with all that it knows. A page begins with `early.ts` and loads the other languages once a text may need them. */
export * from './early.ts';
