import { bareNotice } from './bare-notice.ts';
import { judge } from './classify.ts';
import { compileMore, rules } from './compiled.ts';
import { findPlaces } from './detect.ts';
import { diagnoseText } from './diagnose.ts';
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

/** A text longer than this is read in pieces of this length first. */
const PIECE = 4_096;
/** After so much has been read, hardly a text is new to the engine. */
const ENOUGH = 65_536;
let piecesRead = 0;

/**
 * Does in small steps what a first reading pays once: compiles the rules, lets each reader see a first text, and the pieces of a
 * long `text` that is to be read. A page drives it before it reads; whoever does not only waits longer for the first answer.
 */
export function* warmUp(text = ''): Generator<void> {
  while (compileMore()) yield;
  if (!warm) yield* firstUse();
  if (text.length <= PIECE) return;
  for (let at = 0; at < text.length && piecesRead < ENOUGH; at += PIECE) {
    diagnoseText(text.slice(at, at + PIECE), 'page');
    piecesRead += PIECE;
    yield;
  }
}

function* firstUse(): Generator<void> {
  const to = SAMPLE.length;
  // Anew in each step: what was read holds until something else is read.
  const read = () => rules.read(SAMPLE, to);
  const notice = readNotice(SAMPLE, to);
  yield;
  const places = findPlaces(SAMPLE, 0, to, false);
  yield;
  read();
  yield;
  const signs = signsOf(SAMPLE, read(), to);
  yield;
  const refusals = findRefusals(SAMPLE, places, to);
  yield;
  for (const refusal of refusals) isToldOfMail(SAMPLE, read(), refusal, NO_SIGNS, false);
  yield;
  const events = readEvents(SAMPLE, notice, refusals, to, { rows: false, cause: false }, signs);
  yield;
  for (const event of events) judge(SAMPLE, read(), event);
  yield;
  bareNotice(SAMPLE, notice, signs, to);
  warm = true;
}
