import type { Category } from '#lib/smtp/catalogue/categories.ts';

/** Colours of one category on a light or a dark ground, as #rrggbb. */
export type Tint = {
  /** For text: contrast of at least 4.5:1. */
  text: string;
  /** For marks, bars and icons: at least 3:1. */
  mark: string;
};

/** How a category is told from the others, with colour and without. Plain data, also used for marks on pages. */
export type CategoryLook = {
  light: Tint;
  dark: Tint;
  /** One letter for places too small for a name. */
  letter: string;
  /** CSS `text-decoration-line`. */
  line: 'underline' | 'underline overline';
  /** CSS `text-decoration-style`. */
  style: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';
  /** CSS px. */
  thickness: number;
};

/**
 * The look of each category. The hues are the Okabe-Ito set (told apart by colour-blind eyes), made darker or lighter until
 * they pass on white, on our dark surface and on the greys of Gmail and Outlook; a test computes it. No two categories share
 * line, style and thickness.
 */
export const CATEGORY_LOOK: Record<Category, CategoryLook> = {
  Blocked: {
    light: { text: '#b34100', mark: '#d55e00' },
    dark: { text: '#ff9a5c', mark: '#f0772b' },
    letter: 'B',
    line: 'underline',
    style: 'wavy',
    thickness: 1.5,
  },
  DMARC: {
    light: { text: '#9c3f78', mark: '#c0619a' },
    dark: { text: '#e9a3cb', mark: '#d486b3' },
    letter: 'D',
    line: 'underline',
    style: 'double',
    thickness: 1,
  },
  'Invalid address': {
    light: { text: '#005f99', mark: '#0072b2' },
    dark: { text: '#7cc0f2', mark: '#4ca3df' },
    letter: 'I',
    line: 'underline',
    style: 'solid',
    thickness: 2,
  },
  Mailbox: {
    light: { text: '#00684c', mark: '#008560' },
    dark: { text: '#4fd0a5', mark: '#1fb286' },
    letter: 'M',
    line: 'underline',
    style: 'dashed',
    thickness: 2,
  },
  'Mailbox Full': {
    light: { text: '#855500', mark: '#b17800' },
    dark: { text: '#f2b63a', mark: '#e69f00' },
    letter: 'F',
    line: 'underline',
    style: 'solid',
    thickness: 4,
  },
  'Rate Limit': {
    light: { text: '#1d6a93', mark: '#3a8fc0' },
    dark: { text: '#8bd0f7', mark: '#56b4e9' },
    letter: 'L',
    line: 'underline',
    style: 'dotted',
    thickness: 3,
  },
  'Recipient Error': {
    light: { text: '#4a5560', mark: '#6b7580' },
    dark: { text: '#bcc4cd', mark: '#98a1ab' },
    letter: 'R',
    line: 'underline',
    style: 'dotted',
    thickness: 1.5,
  },
  Rejection: {
    light: { text: '#646000', mark: '#857f00' },
    dark: { text: '#f0e442', mark: '#c9be2e' },
    letter: 'X',
    line: 'underline overline',
    style: 'solid',
    thickness: 1,
  },
};

/** For a code whose category is not decided. */
export const UNDECIDED_LOOK: CategoryLook = {
  light: { text: '#4a5560', mark: '#6b7580' },
  dark: { text: '#bcc4cd', mark: '#98a1ab' },
  letter: '?',
  line: 'underline',
  style: 'dashed',
  thickness: 1,
};
