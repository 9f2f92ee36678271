import { expect, test } from 'vitest';
import { REASONS } from '../catalogue/reasons.ts';
import { ESP_MAKERS, espWord } from './esp-vocabulary.ts';

test.each([
  ['mandrill', 'bad_mailbox', 'user-unknown', false],
  ['mandrill', 'hard-bounce', 'suppressed', true],
  ['sendgrid', 'Bounced Address', 'suppressed', true],
  ['sendgrid', 'Frequency or Volume Too High', 'rate-limited', false],
  ['sendgrid', 'Mailbox Unavailable', 'mailbox-unavailable', false],
  ['mailjet', 'user unknown', 'user-unknown', false],
  ['mailjet', 'preblocked', 'suppressed', true],
  ['ses', 'Transient/MailboxFull', 'over-quota', false],
  ['ses', 'OnAccountSuppressionList', 'suppressed', true],
  ['resend', 'Permanent NoEmail', 'user-unknown', false],
  ['sparkpost', '51', 'low-reputation', false],
  ['sparkpost', '22', 'over-quota', false],
  ['postmark', 'DMARCPolicy', 'dmarc', false],
  ['postmark', '100000', 'address-syntax', false],
  ['mailgun', '605', 'suppressed', true],
  ['mailgun', 'suppress-complaint', 'blocked-by-recipient', true],
  ['brevo', 'invalid_email', 'address-syntax', true],
  ['powermta', 'quota-issues', 'over-quota', false],
  ['kumomta', 'InvalidRecipient', 'user-unknown', false],
  ['elasticemail', 'NoMailbox', 'user-unknown', false],
  ['nobody-we-know', 'mailbox_full', 'over-quota', false],
])('%s says "%s": %s', (maker, word, reason, neverSent) => {
  const said = espWord(maker, word);
  expect(said?.reason).toBe(reason);
  expect(said?.neverSent).toBe(neverSent);
});

test.each([
  ['brevo', 'hard_bounce', 'permanent'],
  ['ses', 'Permanent/General', 'permanent'],
  ['postmark', 'HardBounce', 'permanent'],
  ['smtp2go', 'soft-bounced', 'temporary'],
])('%s "%s" tells how, not why: no address is lost over it', (maker, word, permanence) => {
  expect(espWord(maker, word)).toEqual({ reason: null, permanence, neverSent: false });
});

test('words of nobody, and texts, are no vocabulary', () => {
  for (const word of ['', 'delivered', '550 5.1.1 no such user', 'x'.repeat(10_000)])
    for (const maker of ['', 'mandrill', ...ESP_MAKERS]) expect(espWord(maker, word)).toBeNull();
});

test('a block, a complaint or a suppression never advises removal', () => {
  for (const maker of ESP_MAKERS)
    for (const word of [
      'blocked',
      'spam',
      'spam complaint',
      'reputation',
      'policy',
      'suppressed',
      'throttled',
    ]) {
      const reason = espWord(maker, word)?.reason;
      if (reason) expect(REASONS[reason].address, `${maker}: ${word}`).not.toBe('remove');
    }
});
