import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { Reason } from '#lib/smtp/catalogue/reasons.ts';
import type { Permanence } from '#lib/smtp/diagnosis.ts';
import { readLocale, translateFrom } from '#tests/components/locale-file.ts';
import { diagnosisOf } from '#tests/components/make-diagnosis.ts';
import { sentenceText } from './diagnosis-text.ts';

const languages = readdirSync('locales')
  .filter((file) => file.endsWith('.yml'))
  .map((file) => file.slice(0, -'.yml'.length));

describe('a sentence says refused or put off as the reply does, whatever the reason', () => {
  const t = translateFrom(readLocale('en'), true);
  test.each<[Reason, number | null, string | null, Permanence, string]>([
    ['over-quota', 552, '5.2.2', 'permanent', "Gmail refused it: the recipient's storage is full."],
    ['over-quota', 452, '4.2.2', 'temporary', "Gmail put it off: the recipient's storage is full."],
    ['over-quota', null, '4.2.2', 'temporary', "Gmail put it off: the recipient's storage is full."],
    ['over-quota', null, null, 'temporary', "Gmail put it off: the recipient's storage is full."],
    // Given up on by who sent it: the receiving server never refused.
    ['over-quota', 452, '4.2.2', 'permanent', "Gmail put it off: the recipient's storage is full."],
    ['rate-limited', 421, '4.7.28', 'temporary', 'Gmail put it off: too much mail arrived in a short time.'],
    ['rate-limited', 550, '5.7.1', 'permanent', 'Gmail refused it: too much mail arrived in a short time.'],
    ['user-unknown', 450, '4.1.1', 'temporary', 'Gmail put it off: there is no mailbox with this address.'],
    ['user-unknown', 550, '5.1.1', 'permanent', 'Gmail refused it: there is no mailbox with this address.'],
    ['user-unknown', null, null, 'permanent', 'Gmail refused it: there is no mailbox with this address.'],
  ])('%s %s %s, %s', (reason, reply, status, permanence, sentence) => {
    expect(sentenceText(t, diagnosisOf(reason, { reply, status, permanence }), 'Gmail')).toBe(sentence);
  });
});

describe.each(languages)('%s', (language) => {
  const t = translateFrom(readLocale(language), true);
  const said = (reason: Reason, reply: number, status: string) =>
    sentenceText(t, diagnosisOf(reason, { reply, status }), 'Gmail');

  it('has both, and the cause after either is the same', () => {
    for (const reason of ['over-quota', 'rate-limited', 'user-unknown', 'spf'] as const) {
      const refused = said(reason, 550, '5.0.0');
      const putOff = said(reason, 450, '4.0.0');
      const [lead, later] = [t('ui.card.refused', ['Gmail']), t('ui.card.putOff', ['Gmail'])];
      expect(refused.startsWith(lead), refused).toBe(true);
      expect(putOff).toBe(later + refused.slice(lead.length));
      expect(later).not.toBe(lead);
    }
  });
});
