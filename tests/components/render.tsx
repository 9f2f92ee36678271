import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { Surface } from '#components/Surface.tsx';
import { readLocale, translateFrom } from './locale-file.ts';

const messages = readLocale('en');

/** English, as the extension gives it. */
export const english = translateFrom(messages);

/** Renders under a surface that speaks English. */
export const renderIn = (children: ComponentChildren) =>
  render(<Surface translate={english}>{children}</Surface>);
