import { expect, test } from 'vitest';
import { LONGEST_KEY, observationKey, type EventMarks } from './observation-key.ts';

const event = (more: Partial<EventMarks>): string =>
  observationKey({ outcome: 'bounce', recipient: 'a@b.example', reply: 550, status: '5.1.1', ...more });

test.each<[string, Partial<EventMarks>, Partial<EventMarks>]>([
  [
    'the vendor’s id, whatever else differs',
    { eventId: 'E1', text: 'x' },
    { eventId: 'e1 ', text: 'y', reply: 554 },
  ],
  ['message id with and without its brackets', { messageId: '<1@x>' }, { messageId: '1@X' }],
  ['text with other white space', { text: 'no  such\nuser' }, { text: ' No such user ' }],
])('one event: %s', (_, a, b) => {
  expect(event(a)).toBe(event(b));
});

test.each<[string, Partial<EventMarks>, Partial<EventMarks>]>([
  ['two vendor ids', { eventId: '1' }, { eventId: '2' }],
  ['two recipients of one message', { messageId: 'm' }, { messageId: 'm', recipient: 'c@b.example' }],
  ['the deferral and the final failure', { messageId: 'm', reply: 450 }, { messageId: 'm' }],
  ['bounce and delivery', { messageId: 'm' }, { messageId: 'm', outcome: 'delivered' }],
  ['the same failure at two times', { text: 'x', time: '10:00' }, { text: 'x', time: '11:00' }],
  ['a vendor id and a message id that look alike', { eventId: 'm' }, { messageId: 'm' }],
  ['recipient and time that run together', { recipient: 'a', time: 'bc' }, { recipient: 'ab', time: 'c' }],
])('two events: %s', (_, a, b) => {
  expect(event(a)).not.toBe(event(b));
});

test('an event without any sign has no key', () => {
  expect(observationKey({ outcome: 'bounce', reply: 550 })).toBe('');
});

test('a key has a limit', () => {
  expect(event({ text: 'x'.repeat(100_000) }).length).toBe(LONGEST_KEY);
});
