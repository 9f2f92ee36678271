import type { Span } from './diagnosis.ts';
import type { Event } from './events.ts';
import type { Signs } from './gate.ts';
import { headingAfter } from './headings.ts';
import { MAX_EVENTS, MAX_HUMAN } from './limits.ts';
import { addressIn, type Notice } from './notice.ts';

/** A notice that names whom a mail did not reach and nothing of the cause. Null where it names nobody: a text about notices. */
export const bareNotice = (
  text: string,
  notice: Notice,
  { opening, delayed }: Signs,
  to: number,
): Event | null => {
  const human: Span = { start: 0, end: Math.min(notice.bodyEnd, to) };
  if (opening === null || opening.start >= human.end) return null;
  const recipients = addressesAfter(text, {
    start: opening.start,
    end: Math.min(human.end, opening.end + MAX_HUMAN),
  });
  if (recipients.length === 0) return null;
  return {
    span: opening,
    refusals: [],
    reply: null,
    status: null,
    reported: null,
    stretches: [],
    progress: delayed ? 'delayed' : null,
    stage: () => null,
    stated: true,
    sentence: opening,
    recipients,
  };
};

/** Addresses that begin lines of their own; else the first one named. */
const addressesAfter = (text: string, { start, end }: Span): string[] => {
  const found = new Set<string>();
  for (
    let line = headingAfter(text, start, end);
    line !== null && found.size < MAX_EVENTS;
    line = headingAfter(text, line.end, end)
  )
    found.add(line.recipient);
  if (found.size > 0) return [...found];
  const named = addressIn(text.slice(start, end));
  return named === null ? [] : [named];
};
