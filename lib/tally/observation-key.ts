/** What is known of an event that may tell it from another one. Any of it may hold an address: hash, never store. */
export type EventMarks = {
  /** The surface's or vendor's own id of the event ("sg_event_id", "Mandrill _id", row id). */
  eventId?: string | null;
  /** The vendor's id is of the message, so several events share it. */
  messageId?: string | null;
  recipient?: string | null;
  reply?: number | null;
  status?: string | null;
  outcome: string;
  /** When it happened, as told; a day or an instant. Only used when there is no id. */
  time?: string | number | null;
  /** The text of the failure: the last resort. */
  text?: string | null;
};

/** No key is longer: a page cannot make the writer hash megabytes. */
export const LONGEST_KEY = 1024;

const BETWEEN = '\u001f';

const folded = (value: string | null | undefined): string => (value ?? '').trim().toLowerCase();

/**
 * What tells one event from every other, the strongest sign first:
 * 1. the vendor's event id;
 * 2. message id + recipient + outcome + code: one message to ten people fails ten times, and the temporary failure and the
 *    final one are two events;
 * 3. recipient + time + outcome + code + text: the same row read twice, from two overlapping exports or two tabs.
 *
 * Letter case and white space around a value do not matter. An event with no sign at all gives the empty text: such an
 * event cannot be counted once and is not counted.
 */
export function observationKey(marks: EventMarks): string {
  const code = `${marks.reply ?? ''}/${marks.status ?? ''}`;
  const eventId = folded(marks.eventId);
  if (eventId) return `e${BETWEEN}${eventId}`.slice(0, LONGEST_KEY);
  const recipient = folded(marks.recipient);
  const messageId = folded(marks.messageId).replace(/^<|>$/g, '');
  if (messageId) {
    return ['m', messageId, recipient, marks.outcome, code].join(BETWEEN).slice(0, LONGEST_KEY);
  }
  const time = folded(marks.time === null || marks.time === undefined ? '' : String(marks.time));
  const text = folded(marks.text).replace(/\s+/g, ' ');
  if (!recipient && !text) return '';
  return ['t', recipient, time, marks.outcome, code, text].join(BETWEEN).slice(0, LONGEST_KEY);
}
