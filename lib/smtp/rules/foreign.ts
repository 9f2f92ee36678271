/** Phrases of notices in other languages than English: a part of its own, which a page loads once a text may need it. */
export { FOREIGN } from './languages/index.ts';
