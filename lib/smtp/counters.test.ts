import { expect, test } from 'vitest';
import { diagnose } from './index.ts';

/** What dashboards and people write beside the words of mail. */
test.each([
  'All tickets (550)\nFailed (421)',
  'Bounced 550',
  'Delivery problems\n550 open',
  'Hard bounces 550',
  'Total 421, bounced 550',
  'Deferred 452 this week',
  'Blocked 421',
  'Errors 521',
  'Status 550',
  'Delivered 550 Opened 421',
  '5.1% bounce rate, 550 bounced',
  'Message 550 of 600',
  'The price was 550 for each of us.',
  'We came with 550 guests and got 421 back.',
  'Our server 550 is down',
])('counts and prices are no replies: %s', (text) => {
  expect(diagnose(text, { place: 'page' })).toEqual([]);
});

test.each(['Message 550 of 552', 'Bounced 550', 'Deferred 421 in all'])(
  'not beside a bounce either: %s',
  (text) => {
    const [found, ...more] = diagnose(
      `${text}\n\nYour message to ann@corp.example could not be delivered:\n552 5.2.2 Mailbox full\n`,
    );
    expect(more).toEqual([]);
    expect(found!.hits).toHaveLength(1);
  },
);

test('the number of a process in a log line is no reply, the one the server gave is', () => {
  expect(diagnose('postfix/qmgr[421]: 4F1: removed', { place: 'esp' })).toEqual([]);
  const [found, ...more] = diagnose(
    'postfix/smtp[450]: 4F1: to=<ann@corp.example>, dsn=5.1.1, status=bounced (host mx.corp.example[192.0.2.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command))',
    { place: 'esp' },
  );
  expect(more).toEqual([]);
  expect(found).toMatchObject({ reply: 550, status: '5.1.1' });
  expect(found!.hits.map(({ reply }) => reply)).not.toContain(450);
});

test('a number in the returned text is no further line of the reply', () => {
  const text =
    'Your mail to ann@corp.example failed:\n552 5.2.2 Mailbox full\n\nPlease send 552 boxes for 5.20 each.';
  expect(diagnose(text)[0]!.hits).toHaveLength(1);
});
