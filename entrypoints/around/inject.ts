import { readAround } from '#lib/page/around.ts';
import { siteFor } from '#lib/sites/index.ts';

/** Run in the frames around a body of another origin when that body told of a bounce; what it exports goes to the background. */
export default readAround(document, siteFor(location.href), new Date());
