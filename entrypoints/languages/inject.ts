import { learnLanguages } from '#lib/smtp/compiled.ts';
import { FOREIGN } from '#lib/smtp/rules/foreign.ts';

/** Injected after the engine, once a text may speak another language than English. */
learnLanguages(FOREIGN);
