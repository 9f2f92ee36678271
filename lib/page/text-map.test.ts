// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { mapText } from './text-map.ts';

const mapped = (html: string, skip = '') => {
  document.body.innerHTML = `<main>${html}</main>`;
  return mapText([document.querySelector('main')!], skip);
};

describe('a text is read as a person sees it', () => {
  test.each([
    ['over inline elements', '550-<b>5.1.1</b>', '550-5.1.1'],
    ['over a place to break', '550 5.<wbr>1.1', '550 5.1.1'],
    ['with white space folded', 'said:\n     550  5.1.1 ', 'said: 550 5.1.1'],
    ['with hard spaces as spaces', '550&nbsp;5.1.1', '550 5.1.1'],
    ['without letters nobody sees', '55\u200b0 5.\u00ad1.1', '550 5.1.1'],
    ['line by line', '<div>one</div><div>two</div>', 'one\ntwo'],
    ['with breaks', 'one<br>two', 'one\ntwo'],
    ['with an empty line at a second break', 'one<br><br>two', 'one\n\ntwo'],
    ['with an empty line between paragraphs', '<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['cell by cell', '<table><tr><td>kim</td><td>550</td></tr></table>', 'kim\t550'],
    ['row by row', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', 'a\nb'],
    ['with its own lines where they are kept', '<pre>one\n  two</pre>', 'one\n  two'],
    ['past pictures', 'one<img>two', 'one two'],
    ['past scripts and styles', 'one<script>550</script><style>551</style>two', 'one two'],
    ['past what is being written', 'one<textarea>550 5.1.1</textarea>two', 'one two'],
    ['past an editor', '<p>one</p><div contenteditable>550 5.1.1</div><p>two</p>', 'one\n\ntwo'],
    ['of nothing', '', ''],
  ])('%s', (_, html, text) => {
    const pre = html.startsWith('<pre>');
    if (pre) html = html.replace('<pre>', '<pre style="white-space: pre">');
    expect(mapped(html).text).toBe(text);
  });

  test('and past what a surface says is not to be read', () => {
    expect(mapped('<p>one</p><p class="raw">550 5.1.1</p>', '.raw').text).toBe('one');
    document.body.innerHTML = '<div class="raw"><main>550</main></div>';
    expect(mapText([document.querySelector('main')!], '.raw').text).toBe('');
  });
});

describe('the way back', () => {
  test.each([
    ['550-<b>5.1.1</b> no', '550-5.1.1', '550-', '5.1.1'],
    ['a <i>550</i>&nbsp;<b>5.1.1</b>', '550 5.1.1', '550', '5.1.1'],
    ['x 550  5.1.1', '550 5.1.1', 'x 550  5.1.1', 'x 550  5.1.1'],
  ])('%s: from "%s" to its nodes', (html, words, first, last) => {
    const map = mapped(html);
    const start = map.text.indexOf(words);
    const place = map.placeOf(start, start + words.length)!;
    expect([place.startContainer.data, place.endContainer.data]).toEqual([first, last]);
    expect(place.startContainer.data.slice(place.startOffset)).toMatch(/^550/);
    expect(place.endContainer.data.slice(0, place.endOffset)).toMatch(/5\.1\.1$/);
  });

  test('is none where only a border between elements stands', () => {
    const map = mapped('<div>one</div><div>two</div>');
    expect(map.placeOf(3, 4)).toBeNull();
  });
});
