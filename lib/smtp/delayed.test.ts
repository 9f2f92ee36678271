import { expect, it } from 'vitest';
import { diagnose } from './index.ts';

const first = (text: string) => {
  const [found] = diagnose(text);
  return `${found?.candidates[0]?.reason} ${found?.permanence}`;
};

it.each([
  [
    'Sendmail',
    `Subject: Warning: could not send message for past 4 hours

   ----- The following addresses had transient non-fatal errors -----
<kim@acme.example>

Warning: message still undelivered after 4 hours
Will keep trying until message is 5 days old`,
  ],
  [
    'Postfix',
    `# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #

Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.

<kim@acme.example>: connect to mx.acme.example[192.0.2.25]:25: Connection timed out`,
  ],
  [
    'Exchange',
    `Delivery is delayed to these recipients or groups:

kim@acme.example

This message hasn't been delivered yet. Delivery will continue to be attempted.
The server will keep trying to deliver this message for the next 1 days, 19 hours and 51 minutes.`,
  ],
  ['a report', 'Final-Recipient: rfc822; kim@acme.example\nAction: delayed\nStatus: 4.4.7'],
])('%s still tries: nobody gave up', (_, text) => {
  expect(first(text)).toBe('connection-failed temporary');
});

it('a system that gave up says so', () => {
  expect(
    first(
      'Final-Recipient: rfc822; kim@acme.example\nAction: failed\nStatus: 4.4.7\nDiagnostic-Code: smtp; 451 4.4.7 Delivery time expired',
    ),
  ).toBe('expired permanent');
});
