import { expect, test } from 'vitest';
import { fillIn, readTextList, TEXT_KEYS, TEXTS } from '../../lib/ext/text-list.ts';
import { readLocale } from '#tests/components/locale-file.ts';
import { keyTypes, languages, messagesFile } from './texts.ts';

type Messages = Record<string, { message: string }>;

const messagesOf = (language: string): Messages =>
  JSON.parse(messagesFile(language, language === 'en')) as Messages;
const keys = messagesOf('en')[TEXT_KEYS]!.message;

test.each(languages())('the packed texts of %s are those of its file', (language) => {
  const messages = messagesOf(language);
  const texts = readTextList(keys, messages[TEXTS]!.message);
  const read = new Map(
    [...texts].map(([key, text]) => [key.replaceAll('.', '_'), fillIn(text, ['$1', '$2', '$3', '$4'])]),
  );
  const own = Object.entries(messages).filter(([name]) => name !== TEXT_KEYS && name !== TEXTS);
  expect(new Map([...own.map(([name, { message }]) => [name, message] as const), ...read])).toEqual(
    readLocale(language),
  );
});

test('what the browser itself shows is a message of its own', () => {
  expect(Object.keys(messagesOf('de'))).toEqual([
    'extName',
    'extDescription',
    'command_lookup',
    'command_next',
    'command_previous',
    TEXTS,
  ]);
});

test('the types tell the values of a text, and which texts have forms', () => {
  const [plain, counted] = keyTypes('en').split('interface CountedTexts');
  expect(plain).toContain("'ui.card.filed': 2;");
  expect(plain).toContain("'ui.badge.none': 0;");
  expect(counted).toContain("'ui.badge.some': 1;");
});

test('a shorter list shows gaps, not the texts of other keys', () => {
  expect([...readTextList('a\n b\n c\nd\n e', 'one\ntwo')]).toEqual([
    ['a.b', 'one'],
    ['a.c', 'two'],
    ['d.e', ''],
  ]);
});
