import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { STATUSES } from '#lib/smtp/catalogue/iana.ts';
import { NOTES, noteKey } from '#lib/smtp/catalogue/notes.ts';
import { CATALOGUE } from '#lib/smtp/catalogue/pairs.ts';
import { REASONS, reasonKey, type Reason, type ReasonFacts } from '#lib/smtp/catalogue/reasons.ts';
import { REPLIES, VENDOR_REPLIES } from '#lib/smtp/catalogue/replies.ts';
import { GUIDE_STEPS } from '#components/card/GuideFold.tsx';
import { readLocale } from './locale-file.ts';

const messages = readLocale('en');
const text = (key: string) => messages.get(key) ?? '';
const missing = (keys: string[]) => keys.filter((key) => !messages.get(key));
const reasons = Object.entries(REASONS) as [Reason, ReasonFacts][];
const statusKey = (subjectDetail: string) => `status_${subjectDetail.replace('.', '_')}`;
const each = (prefix: string, names: readonly (string | number)[], fields: readonly string[] = ['']) =>
  names.flatMap((name) => fields.map((field) => prefix + name + (field && `_${field}`)));

const CATEGORY_FIELDS = ['name', 'meaning', 'tip1', 'tip2', 'tip3'];
const REASON_FIELDS = ['name', 'sentence', 'definition', 'tip1', 'tip2', 'tip3', 'decide', 'customer'];
const EVIDENCE = ['token', 'text', 'language', 'pair', 'status', 'range', 'iana', 'reply', 'vendor'];

describe('every text is there', () => {
  it.each([
    ['categories', each('category_', Object.values(CATEGORY_KEY), CATEGORY_FIELDS)],
    ['not decided', each('category_', ['none'], ['name', 'meaning'])],
    [
      'reasons',
      each(
        'reason_',
        reasons.map(([reason]) => reasonKey(reason)),
        REASON_FIELDS,
      ),
    ],
    ['permanence', each('permanence_', ['permanent', 'temporary', 'unknown'])],
    ['actors', each('actor_', ['sender', 'esp', 'recipient', 'recipient_admin', 'nobody'], ['name', 'line'])],
    ['addresses', each('address_', ['remove', 'check', 'keep', 'unclear'])],
    ['evidence', each('evidence_', EVIDENCE)],
    ['guide', ['guide_title', 'guide_intro', ...each('guide_step', GUIDE_STEPS, ['name', 'text'])]],
    ['notes', each('note_', NOTES.map(noteKey))],
    ['registered statuses', Object.keys(STATUSES).map(statusKey)],
    [
      'statuses of the catalogue',
      CATALOGUE.flatMap(({ status }) => (status ? [statusKey(status.slice(2))] : [])),
    ],
    ['replies', each('reply_', [...Object.keys(REPLIES), ...Object.keys(VENDOR_REPLIES)])],
    ['replies of the catalogue', CATALOGUE.map(({ reply }) => `reply_${reply}`)],
    [
      'subjects and classes',
      [...each('status_subject', [0, 1, 2, 3, 4, 5, 6, 7]), ...each('reply_class', [2, 3, 4, 5])],
    ],
  ])('%s', (_, keys) => {
    expect(keys.length).toBeGreaterThan(1);
    expect(missing(keys)).toEqual([]);
  });

  it('covers all eight categories', () => {
    expect(CATEGORIES.map((category) => text(`category_${CATEGORY_KEY[category]}_name`))).toEqual([
      ...CATEGORIES,
    ]);
  });
});

describe('the form of the texts', () => {
  it('uses only key characters that both browsers take, and no two keys that differ in case alone', () => {
    expect([...messages.keys()].filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
    const lower = [...messages.keys()].map((key) => key.toLowerCase());
    expect(lower.filter((key, index) => lower.indexOf(key) !== index)).toEqual([]);
  });

  it('has $1 only where a value is filled in, and no gap between the numbers', () => {
    // A sentence takes who refused ($1), or that and what was done ($2: "Gmail put it off").
    const sentence = /^reason_.*_sentence$/;
    const plain = /^(category|reason|status|reply|guide|note|permanence|actor|address|evidence)_/;
    const wrong = [...messages].filter(
      ([key, value]) => plain.test(key) && (sentence.test(key) ? /\$(?![12])|\$1.*\$2/ : /\$/).test(value),
    );
    expect(wrong).toEqual([]);
    const gaps = [...messages].filter(([key, value]) => {
      if (sentence.test(key)) return false;
      const used = new Set([...value.matchAll(/(?<!\$)\$([1-9])/g)].map(([, n]) => Number(n)));
      return used.size > 0 && Math.max(...used) !== used.size;
    });
    expect(gaps).toEqual([]);
  });

  it('is read by the build as plain messages, none as a plural', async () => {
    const parsed = await parseMessagesFile(fileURLToPath(new URL('../../locales/en.yml', import.meta.url)));
    const own = parsed.filter(({ key }) => !key[0]?.startsWith('@@'));
    expect(own.filter(({ type }) => type !== 'simple')).toEqual([]);
    expect(own.map(({ key }) => key.join('_')).toSorted()).toEqual([...messages.keys()].toSorted());
  });

  it('has no exclamation mark, no "Oops", no empty text and no blank at an end', () => {
    const wrong = [...messages].filter(
      ([, value]) => /!|\boops\b/i.test(value) || value !== value.trim() || !value,
    );
    expect(wrong).toEqual([]);
  });

  it('writes sentences for the customer in full', () => {
    const replies = reasons.map(([reason]) => text(`reason_${reasonKey(reason)}_customer`));
    expect(replies.filter((value) => !/^Your message .*\.$/s.test(value))).toEqual([]);
  });
});

describe('honest advice', () => {
  it('speaks of removing an address only where the reason allows it', () => {
    const removal = /(remove|delete|drop|unsubscribe) (this|the|that) (address|contact|recipient)/i;
    for (const [reason, { address }] of reasons) {
      if (address === 'remove') continue;
      for (const field of REASON_FIELDS)
        expect(text(`reason_${reasonKey(reason)}_${field}`)).not.toMatch(removal);
    }
  });

  it('tells customers nothing in jargon', () => {
    const jargon = /\b(SMTP|MX|PTR|SPF|DKIM|DMARC|HELO|relay|greylist\w*|tenant|quota|DNS|TLS|IP)\b/;
    const replies = reasons.map(([reason]) => text(`reason_${reasonKey(reason)}_customer`));
    expect(replies.filter((value) => jargon.test(value))).toEqual([]);
  });
});
