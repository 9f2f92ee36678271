// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { asIf } from '#tests/as-if.ts';
import { surfaceOf } from './surface.ts';

const viewOf = new WeakMap<Document, object>();

/** A document with this in its body, in a frame of the other. */
function page(html: string, around?: Document): Document {
  const doc = document.implementation.createHTMLDocument('');
  doc.body.innerHTML = html;
  const view = { document: doc } as { document: Document; parent: unknown };
  view.parent = (around && viewOf.get(around)) ?? view;
  viewOf.set(doc, view);
  return asIf(doc, { defaultView: view as never, URL: 'https://mail.canary.example/' });
}

const ZIMBRA = '<div id="z_shell"></div>';
const SNAPPY = '<div id="rl-app"></div>';

test.each([
  ['software is recognised by its page', page(SNAPPY), 'snappymail-rainloop'],
  ['a frame that shows nothing belongs to the page around it', page('', page(ZIMBRA)), 'zimbra'],
  ['and to the page around that', page('', page('', page(ZIMBRA))), 'zimbra'],
  ['a webmail in a panel stays the webmail', page(SNAPPY, page(ZIMBRA)), 'snappymail-rainloop'],
  ['nothing known is read generically', page('', page('')), 'generic'],
])('%s', (_, doc, id) => {
  expect(surfaceOf(doc).id).toBe(id);
});

test('a page of another origin around it is left alone', () => {
  const doc = page('');
  const closed = new Proxy(
    {},
    {
      get: (_, key) => {
        if (key === 'document') throw new DOMException('blocked', 'SecurityError');
        return undefined;
      },
    },
  );
  Object.assign(viewOf.get(doc)!, { parent: closed });
  expect(surfaceOf(doc).id).toBe('generic');
});
