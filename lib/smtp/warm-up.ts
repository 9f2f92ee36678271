import { bareNotice } from './bare-notice.ts';
import { judge } from './classify.ts';
import { compileMore, rules } from './compiled.ts';
import { findPlaces } from './detect.ts';
import { readEvents } from './events.ts';
import { isToldOfMail, NO_SIGNS, signsOf } from './gate.ts';
import { readNotice } from './notice.ts';
import { findRefusals } from './refusals.ts';

/** A notice that leads through all readers. */
const SAMPLE = `Mail Delivery System: your message could not be delivered.

<ann@corp.example>: host mx.corp.example[192.0.2.25] said: 550 5.1.1
    <ann@corp.example>: User unknown (in reply to RCPT TO command)

550 5.2.2 mailbox full`;

let warm = false;

/**
 * Does in small steps what the first reading of a text pays once: compiles the rules, then lets each reader see a first text. A
 * page drives it before it reads; whoever does not only waits longer for the first answer.
 */
export function* warmUp(): Generator<void> {
  if (warm) return;
  while (!compileMore()) yield;
  const to = SAMPLE.length;
  const notice = readNotice(SAMPLE, to);
  yield;
  const places = findPlaces(SAMPLE, 0, to, false);
  yield;
  const reading = rules().matcher.read(SAMPLE, to);
  yield;
  const signs = signsOf(SAMPLE, reading, to);
  const refusals = findRefusals(SAMPLE, places, to);
  yield;
  for (const refusal of refusals) isToldOfMail(SAMPLE, reading, refusal, NO_SIGNS, false);
  yield;
  const events = readEvents(SAMPLE, notice, refusals, to, false, signs);
  yield;
  for (const event of events) judge(SAMPLE, reading, event);
  yield;
  bareNotice(SAMPLE, notice, signs, to);
  warm = true;
}
