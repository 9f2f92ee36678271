import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import Papa from 'papaparse';
import { lifeAlone, parserAlone, schemasAlone, textOfHtml, withoutFormulas } from './third-party.ts';

const { resolve } = createRequire(import.meta.url);
const postalMime = (file: string): string =>
  readFileSync(join(dirname(resolve('postal-mime')), '../esm', file), 'utf8');
const source = postalMime('html-entities.js');
/** Where a module of text alone can be imported from. */
const addressOf = (code: string): string =>
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
const named = (code: string, name: string): boolean => code.includes(`'&${name};'`);

test.each(['amp', 'nbsp', 'eacute', 'szlig', 'ccaron', 'euro', 'mdash', 'rsquo', 'trade', 'rarr', 'hellip'])(
  'a mail that is HTML alone may name %s',
  (name) => {
    expect(named(withoutFormulas(source), name)).toBe(true);
  },
);

test('names that may lack their semicolon are the ones that the whole list has without', async () => {
  type List = { htmlEntities: Record<string, string> };
  const whole = (await import(addressOf(source))) as List;
  const made = (await import(addressOf(withoutFormulas(source)))) as List;
  const bare = ({ htmlEntities }: List) => Object.entries(htmlEntities).filter(([key]) => !key.endsWith(';'));
  expect(bare(made).toSorted()).toEqual(bare(whole).toSorted());
  expect(bare(made).length).toBeGreaterThan(100);
});

test('a content script still ends when a newer one starts, and tells the page nothing', async () => {
  const code = lifeAlone(
    readFileSync(join(dirname(resolve('wxt')), 'utils/content-script-context.mjs'), 'utf8'),
  ).replace(/^import .*$/m, 'const getUniqueEventName = (name) => name;');
  vi.stubGlobal('document', new EventTarget());
  const posted = vi.fn();
  vi.stubGlobal('window', { postMessage: posted });
  const { ContentScriptContext } = (await import(addressOf(code))) as {
    ContentScriptContext: new (name: string, options: object) => { signal: AbortSignal };
  };
  const options = { noScriptStartedPostMessage: true };
  const first = new ContentScriptContext('overlay', options);
  expect(first.signal.aborted).toBe(false);
  const second = new ContentScriptContext('overlay', options);
  expect(first.signal.aborted).toBe(true);
  expect(second.signal.aborted).toBe(false);
  expect(posted).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});

test.each(['sum', 'Aopf', 'NotNestedGreaterGreater', 'subsetneqq', 'acy', 'alpha'])(
  '%s is for formulas',
  (name) => {
    expect(named(source, name)).toBe(true);
    expect(named(withoutFormulas(source), name)).toBe(false);
  },
);

test('a long name is a second one: each of its characters has a short one', () => {
  const made = withoutFormulas(source);
  expect(named(source, 'CloseCurlyDoubleQuote')).toBe(true);
  expect(named(made, 'CloseCurlyDoubleQuote')).toBe(false);
  expect(named(made, 'rdquo')).toBe(true);
});

test.each(['a,"b ""c""",d\n1,2', 'a;b\r\n"c;d";e\r\n', '"never closed\n1,2\n', '"bad"quote,x\ny,z\n'])(
  'the parser alone reads %j as the whole of Papa Parse does',
  async (text) => {
    const made = (await import(addressOf(parserAlone(readFileSync(resolve('papaparse'), 'utf8'))))) as {
      default: Pick<typeof Papa, 'Parser'>;
    };
    const read = ({ Parser }: Pick<typeof Papa, 'Parser'>, last: boolean): unknown =>
      new Parser({ delimiter: text.includes(';') ? ';' : ',', newline: '\n' }).parse(text, 0, !last);
    for (const last of [true, false]) expect(read(made.default, last)).toEqual(read(Papa, last));
  },
);

test('the text of a mail that is HTML is the same without the way back', async () => {
  const code = textOfHtml(postalMime('text-format.js')).replace('./html-entities.js', addressOf(source));
  const made = (await import(addressOf(code))) as {
    htmlToText: (html: string) => string;
  };
  expect(made.htmlToText('<p>Zustellung unm&ouml;glich<br>550&nbsp;5.1.1</p><!-- no -->')).toBe(
    '\nZustellung unmöglich\n550\u00a05.1.1\n',
  );
});

test('schemas without their wording take and refuse the same, at the same places', async () => {
  const made = (await import(
    addressOf(schemasAlone(readFileSync(join(dirname(resolve('valibot')), 'index.mjs'), 'utf8')))
  )) as typeof v;
  const verdicts = (from: typeof v, value: unknown): unknown => {
    const word = from.pipe(from.string(), from.minLength(1), from.maxLength(3), from.regex(/^[a-z]+$/));
    const number = from.nullable(
      from.pipe(from.number(), from.integer(), from.minValue(1), from.maxValue(3)),
    );
    const schema = from.strictObject({
      words: from.pipe(from.array(word), from.maxLength(2)),
      one: from.object({ number, kind: from.picklist(['a', 'b']), on: from.boolean() }),
      even: from.pipe(
        from.number(),
        from.check((it) => it % 2 === 0),
        from.transform((it) => it / 2),
      ),
    });
    const parsed = from.safeParse(schema, value);
    return parsed.success ? parsed.output : parsed.issues.map((issue) => from.getDotPath(issue));
  };
  const scraps = fc.constantFrom<unknown>(
    '',
    'a',
    'abcd',
    'A',
    0,
    1,
    2,
    2.5,
    4,
    Number.NaN,
    null,
    undefined,
    true,
    [],
    {},
  );
  const some = (usual: unknown) => fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, scraps);
  const values = fc.record(
    {
      words: fc.oneof(fc.array(some('ab'), { maxLength: 3 }), scraps),
      one: fc.oneof(
        fc.record({ number: some(2), kind: some('a'), on: some(true) }, { requiredKeys: [] }),
        scraps,
      ),
      even: some(4),
      more: scraps,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: values }, scraps), (value) => {
      expect(verdicts(made, value)).toEqual(verdicts(v, value));
    }),
    { numRuns: 2_000 },
  );
  const fits = { words: ['ab'], one: { number: null, kind: 'b', on: false }, even: 4 };
  expect(verdicts(made, fits)).toEqual({ ...fits, even: 2 });
  expect(verdicts(made, { ...fits, words: ['ab', 'ABCD'] })).toEqual(['words.1', 'words.1']);
});
