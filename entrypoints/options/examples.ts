import PACKED from 'virtual:example-texts';
import { ALL_RULES } from './all-rules.ts';
import { unpackExamples } from './example-frames.ts';
import type { Example } from './self-test.ts';

const TEXTS = unpackExamples(PACKED);

/** A text that each rule must take, with the reason it has to give. */
export const EXAMPLES: readonly Example[] = ALL_RULES.flatMap(({ id, reason }, index) =>
  (TEXTS[index] ?? []).map((text) => ({ rule: id, text, reason })),
);
