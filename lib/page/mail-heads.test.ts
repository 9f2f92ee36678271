// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mailHeads } from './mail-heads.ts';

/** The texts of the heads found in a message. */
const headsIn = (html: string): string[] => {
  document.body.innerHTML = html;
  return [...mailHeads(document.body)].map((element) => element.textContent);
};

describe('heads of an opened mail', () => {
  it.each([
    ['To: ops@sender.example'],
    ['Delivered-to: ops@sender.example'],
    ['X-Original-To: ops@sender.example'],
    ['Return-path: <ops@sender.example>'],
  ])('an archive lists its headers: %s', (head) => {
    const [label, value] = head.split(': ') as [string, string];
    const shown = value.replace('<', '&lt;');
    expect(
      headsIn(`<ul><li><em>${label}</em>: ${shown}</li><li>One</li><li>Two</li></ul><pre>Text</pre>`),
    ).toEqual([head]);
  });

  it('ends where the text begins', () => {
    expect(headsIn('<pre>Text</pre><p>To: ann@mail.example</p>')).toEqual([]);
  });

  it('keep their labels where the value is loose text', () => {
    expect(
      headsIn('<p><b>From:</b> Ann<br><b>Sent:</b> Monday<br><b>To:</b> ops@sender.example<br></p>'),
    ).toEqual([]);
    expect(headsIn('<p><b>To:</b> <i>ops@sender.example</i></p>')).toContain('ops@sender.example');
  });

  it('a reply after a label is no head', () => {
    expect(headsIn('<p>To: 550 5.1.1 no such user</p>')).toEqual([]);
  });
});
