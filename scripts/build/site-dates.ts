import type { Plugin } from 'vite';

const DATE = /^ {2}asOf: '\d{4}-\d\d-\d\d',\n/m;

/** When a surface was last looked at tells those who keep it up; the package does without. */
export const siteDates: Plugin = {
  name: 'bouncelens:site-dates',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) => (/\/lib\/sites\/[\w.-]+\.ts$/.test(id) ? code.replace(DATE, '') : null),
};
