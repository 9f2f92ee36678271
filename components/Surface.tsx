import type { ComponentChildren } from 'preact';
import { TextContext, type Translate } from './text.ts';

/** The root of each of our pages: gives every component below it the reader's language. */
export const Surface = ({ translate, children }: { translate: Translate; children: ComponentChildren }) => (
  <TextContext.Provider value={translate}>{children}</TextContext.Provider>
);
