import { describe, expect, it } from 'vitest';
import { readLocale, translateFrom } from '#tests/components/locale-file.ts';
import { findReasons } from './find-reasons.ts';

const LANGUAGES = ['en', 'de', 'es', 'fr', 'ja', 'pt_BR'] as const;
const inEnglish = (query: string) => findReasons(translateFrom(readLocale('en')), query);

describe('causes by their words', () => {
  it.each([
    ['quota', 'over-quota'],
    ['SPF', 'spf'],
    ['ptr', 'no-ptr'],
    ['loop', 'mail-loop'],
    ['tls', 'tls-required'],
    ['suppressed', 'suppressed'],
    ['mx', 'no-mail-service'],
    ['list block domain', 'domain-listed'],
  ])('%s', (query, first) => {
    expect(inEnglish(query)[0]).toBe(first);
  });

  it.each(['', ' ', 'a', '999', 'hello', 'quota spf', `quota ${'x'.repeat(80)}`])(
    'nothing for "%s"',
    (query) => {
      expect(inEnglish(query)).toEqual([]);
    },
  );

  it('needs neither case nor accents, in any language', () => {
    const french = translateFrom(readLocale('fr'));
    expect(findReasons(french, 'BOITE PLEINE')).toEqual(findReasons(french, 'boîte pleine'));
    expect(findReasons(french, 'BOITE PLEINE')[0]).toBe('over-quota');
  });

  it.each(LANGUAGES)('%s: the word that the empty field offers is one', (language) => {
    const messages = readLocale(language);
    const [, word = ''] = /[“„«「]\s*([\p{L}]+)\s*[”“»」]/u.exec(messages.get('ui_lookup_placeholder')!)!;
    expect(findReasons(translateFrom(messages), word)).toContain('over-quota');
  });
});
