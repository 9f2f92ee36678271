import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '#lib/ext/messages.ts';
import { bringEngine } from '#lib/page/handshake.ts';
import { lookAhead } from '#lib/page/look-ahead.ts';
import { isHtml } from '#lib/page/roots.ts';

/** Runs in the top frame before the page has come: has the engine brought ahead for a giant page of bounces. */
export default defineUnlistedScript(() => {
  if (isHtml(document)) lookAhead(document, () => void bringEngine(() => ask('engine.load', {})));
});
