import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAround } from '#lib/page/around.ts';
import { siteFor } from '#lib/sites/index.ts';

/** Run in the frames around a body of another origin when that body told of a bounce; what it returns goes to the background. */
export default defineUnlistedScript(() => readAround(document, siteFor(location.href), new Date()));
