import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseMessagesFile, SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { readLocale } from './components/locale-file.ts';

/** English is the source; every other language has to follow it key by key. Each failure names the language and the key. */

const FOLDER = join(import.meta.dirname, '../locales');
const languages = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yml'))
  .map((file) => basename(file, '.yml'));
const english = readLocale('en');

/** Between the forms of a text that depends on a number. */
const FORMS = ' | ';
/** Chrome refuses a longer description, the stores of both browsers a longer name. */
const MOST_DESCRIPTION = 132;
const MOST_NAME = 45;

/** The places a value is filled in, each once: "$1,$2". */
const places = (text: string): string => [...new Set(text.match(/\$[1-9]/g))].toSorted().join();

/** Whether the language uses its first form for other numbers than one, as French does for none. */
const oneIsMore = (tag: string): boolean => {
  const rules = new Intl.PluralRules(tag);
  return Array.from({ length: 200 }, (_, n) => n).some((n) => n !== 1 && rules.select(n) === 'one');
};

it('finds the languages', () => {
  expect(languages).toContain('en');
  expect(languages).toContain('de');
});

describe.each(languages)('%s', (language) => {
  const own = readLocale(language);
  const tag = language.replace('_', '-');
  /** The texts that are in both, with the English one. */
  const both = [...english].flatMap(([key, source]) => {
    const text = own.get(key);
    return text === undefined ? [] : [{ key, source, text }];
  });
  const broken = (wrong: (text: string, source: string, key: string) => boolean): string[] =>
    both
      .filter(({ key, source, text }) => wrong(text, source, key))
      .map(({ key, text }) => `${key}: ${text}`);

  it('is a language the browsers know, and says so itself', () => {
    expect(SUPPORTED_LOCALES.has(language), `No browser takes _locales/${language}.`).toBe(true);
    expect(Intl.PluralRules.supportedLocalesOf(tag), 'It has no plural rules.').toEqual([tag]);
    expect(own.get('ui_locale'), 'ui.locale is the tag of the file.').toBe(tag);
  });

  it('says everything English says, and nothing else', () => {
    const missing = [...english.keys()].filter((key) => !own.has(key));
    expect(missing, `Translate these in locales/${language}.yml.`).toEqual([]);
    const extra = [...own.keys()].filter((key) => !english.has(key));
    expect(extra, `English no longer has these: take them out of locales/${language}.yml.`).toEqual([]);
  });

  it('keeps the order of the keys, so that two languages can be read side by side', () => {
    const keys = [...own.keys()].filter((key) => english.has(key));
    expect(keys).toEqual([...english.keys()].filter((key) => own.has(key)));
  });

  it('fills in the same values', () => {
    expect(
      broken((text, source) => places(text) !== places(source)),
      'Keep $1, $2 …',
    ).toEqual([]);
  });

  it('has the same number of forms where a text depends on a number, each with its values', () => {
    const forms = (text: string): string[] => text.split(FORMS);
    expect(broken((text, source) => forms(text).length !== forms(source).length)).toEqual([]);
    const last = broken((text) => places(forms(text).at(-1)!) !== places(text));
    expect(last, 'The last form serves all numbers: it needs every value.').toEqual([]);
    if (!oneIsMore(tag)) return;
    const first = broken((text) => places(forms(text)[0]!) !== places(text));
    expect(first, 'The first form serves other numbers than one as well: it needs every value.').toEqual([]);
  });

  it('has no empty text, no blank at an end and no exclamation mark', () => {
    expect(broken((text) => text === '' || text !== text.trim() || /[!¡\u{ff01}]/u.test(text))).toEqual([]);
  });

  it('keeps to the lengths the browsers and their stores take', () => {
    expect(own.get('extDescription')!.length).toBeLessThanOrEqual(MOST_DESCRIPTION);
    expect(own.get('extName')!.length).toBeLessThanOrEqual(MOST_NAME);
  });

  it('keeps the codes that stand in a text', () => {
    const codes = (text: string): string =>
      (text.match(/(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])/g) ?? []).toSorted().join();
    expect(broken((text, source) => codes(text) !== codes(source))).toEqual([]);
  });

  it('tells customers nothing in jargon', () => {
    const jargon = /(?<![A-Z])(SMTP|MX|PTR|SPF|DKIM|DMARC|HELO|EHLO|DNS|TLS|IP)(?![A-Z])/;
    const replies = broken((text, _, key) => key.endsWith('_customer') && jargon.test(text));
    expect(replies, 'A customer reads this: say it in plain words.').toEqual([]);
  });

  it('is read by the build as plain messages, none as a plural', async () => {
    const parsed = await parseMessagesFile(join(FOLDER, `${language}.yml`));
    const plurals = parsed.filter(({ key, type }) => !key[0]?.startsWith('@@') && type !== 'simple');
    expect(plurals.map(({ key }) => key.join('.'))).toEqual([]);
  });
});

describe.each(languages.filter((language) => language !== 'en'))('%s is translated', (language) => {
  const own = readLocale(language);

  it('leaves no sentence in English', () => {
    // Single words may well be the same ("Import", "Definition"); a sentence is not. A mail server's own subject may stay.
    const left = [...english].filter(
      ([key, text]) =>
        own.get(key) === text && text.split(/\s+/).length > 3 && key !== 'ui_welcome_try_subject',
    );
    expect(left.map(([key]) => key)).toEqual([]);
  });
});
