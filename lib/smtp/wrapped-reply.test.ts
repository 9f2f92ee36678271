import { expect, test } from 'vitest';
import { diagnose } from './index.ts';

test('a reply wrapped before its address is one event, and the next one keeps its own recipient', () => {
  const text = `<ann@corp.example>: host mx.corp.example[192.0.2.91] said: 550 5.1.1
    <ann@corp.example>: User unknown (in reply to RCPT TO command)

<bob@corp.example>: host mx.corp.example[192.0.2.91] said: 452 4.2.2
    The mailbox is over its quota (in reply to RCPT TO command)
`;
  expect(diagnose(text).map(({ status, recipients }) => [status, ...recipients])).toEqual([
    ['5.1.1', 'ann@corp.example'],
    ['4.2.2', 'bob@corp.example'],
  ]);
});
