import { describe, expect, it } from 'vitest';
import { REASONS, type Reason } from '#lib/smtp/catalogue/reasons.ts';
import { readLocale, translateFrom } from '#tests/components/locale-file.ts';
import { diagnosisOf, undecidedBetween } from '#tests/components/make-diagnosis.ts';
import { customerReplyText, explanationText } from './explanation.ts';

const t = translateFrom(readLocale('en'), true);
const reasons = Object.keys(REASONS) as Reason[];

/** The strict translate throws on the keys that may be missing by design; the rest has to be there. */
const lenient = translateFrom(readLocale('en'));

describe('explanationText', () => {
  it('tells verdict, sentence, who acts, tips, address, codes and evidence', () => {
    const text = explanationText(t, diagnosisOf('over-quota', { reply: 552, status: '5.2.2' }), {
      providerName: 'Gmail',
    });
    expect(text).toBe(
      [
        'Mailbox Full (temporary)',
        "Gmail refused it: the recipient's storage is full.",
        '',
        'The recipient has to act.',
        '- Retry later, when the recipient has freed space.',
        '- Tell the recipient another way that the mailbox is full.',
        '- If it stays full for weeks, the mailbox may no longer be in use.',
        'Keep the address. It is not at fault.',
        '',
        '552: Storage limit exceeded, or the message is too large.',
        '5.2.2: The mailbox is full.',
        '',
        'What decided: “the deciding words”',
        'https://support.google.com/mail/answer/1',
      ].join('\n'),
    );
  });

  it.each(reasons)('%s: says something for every reason and never leaves a placeholder', (reason) => {
    for (const neverSent of [true, false]) {
      const text = explanationText(lenient, diagnosisOf(reason, { neverSent }), { providerName: null });
      expect(text).not.toMatch(/\$\d|undefined|null|reason\.\w+\.|ui\.\w+\./);
      expect(text.split('\n').length).toBeGreaterThan(8);
    }
  });

  it('says between what it is not decided and what would decide', () => {
    const text = explanationText(t, undecidedBetween('policy', 'user-unknown'), { providerName: null });
    expect(text).toMatch(/^Not decided between Blocked and Invalid address \(permanent\)/);
    expect(text).toContain('What would decide');
    expect(text).toContain('- Invalid address: When the reply says');
    expect(text).toContain('Keep the address until this is clear.');
    expect(text).not.toContain('Remove');
  });

  it('explains unlisted codes by class and subject', () => {
    const text = explanationText(lenient, diagnosisOf('policy', { reply: 599, status: '5.7.4321' }), {
      providerName: null,
    });
    expect(text).toContain('599: Refused for good, as it is.');
    expect(text).toContain('5.7.4321: Something about security or policy.');
  });
});

describe('a verdict that ends this message only', () => {
  const over = (reason: Reason, reply: number, status: string) =>
    explanationText(t, diagnosisOf(reason, { reply, status, permanence: 'permanent' }), {
      providerName: null,
    });

  it('says so, and to send it again instead of waiting', () => {
    const text = over('over-quota', 452, '4.2.2');
    expect(text).toMatch(/^Mailbox Full \(permanent for this message\)/);
    expect(text).toContain('- Send the message again later. This one is no longer tried.');
    expect(text).toContain('Keep the address.');
    expect(text).not.toContain('Retry later');
  });

  it.each([
    ['greylisted', 550, '5.7.1'],
    ['greylisted', 451, '4.7.1'],
    ['system-error', 554, '5.3.0'],
  ] as const)('%s %i %s: waiting is not enough', (reason, reply, status) => {
    const text = over(reason, reply, status);
    expect(text).toContain('(permanent for this message)');
    expect(text).not.toMatch(/Waiting is enough|Wait\.|tries again by itself/);
  });

  it('says plainly "permanent" where the address or the sender is at fault', () => {
    expect(over('user-unknown', 550, '5.1.1')).toMatch(/^Invalid address \(permanent\)/);
    expect(over('dmarc', 550, '5.7.26')).toMatch(/^DMARC \(permanent\)/);
  });

  it('tells of a delay without a cause that the server goes on', () => {
    const text = explanationText(t, diagnosisOf('expired', { permanence: 'temporary' }), {
      providerName: 'Gmail',
    });
    expect(text).toContain('Gmail has not taken it yet. The sending server keeps trying.');
    expect(text).not.toContain('gave up');
  });
});

describe('customerReplyText', () => {
  it('is a greeting, what happened and what to do, and a closing', () => {
    const [greeting, body, temporary, closing] = customerReplyText(t, diagnosisOf('over-quota')).split(
      '\n\n',
    );
    expect(greeting).toBe('Hello,');
    expect(body).toContain("the recipient's mailbox is full");
    expect(temporary).toContain('only on hold');
    expect(closing).toMatch(/^If anything is unclear/);
  });

  it.each(['greylisted', 'rate-limited', 'connection-failed', 'system-error'] as const)(
    '%s that was given up: speaks of no further try of its own',
    (reason) => {
      const over = diagnosisOf(reason, { reply: 450, status: '4.7.1', permanence: 'permanent' });
      const text = customerReplyText(t, over);
      expect(text).toContain('will not be tried again by itself. Please send it once more');
      expect(text).not.toMatch(/on hold|being tried|happens by itself/);
    },
  );

  it('says of a mere delay that it goes on', () => {
    const text = customerReplyText(t, diagnosisOf('expired', { permanence: 'temporary' }));
    expect(text).toContain('has not been delivered yet');
    expect(text).toContain('tried again by itself');
  });

  it('promises nothing while nothing is decided', () => {
    const text = customerReplyText(t, undecidedBetween('policy', 'user-unknown'));
    expect(text).toContain('does not say clearly why');
    expect(text).not.toContain('does not exist');
  });

  it.each(reasons)('%s: names no codes and no machine', (reason) => {
    expect(customerReplyText(t, diagnosisOf(reason))).not.toMatch(/\d\.\d|\b[45]\d\d\b|google/);
  });
});
