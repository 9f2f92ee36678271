import { bareNotice } from './bare-notice.ts';
import { judge } from './classify.ts';
import { rules } from './compiled.ts';
import { findPlaces, type Place } from './detect.ts';
import type { Candidate, Diagnosis } from './diagnosis.ts';
import { readEvents } from './events.ts';
import {
  isMailLine,
  isNearSign,
  isNotice,
  isShortReport,
  isToldOfMail,
  signsOf,
  type Signs,
} from './gate.ts';
import { MAX_TEXT } from './limits.ts';
import { readNotice, type Notice } from './notice.ts';
import { findRefusals, type Refusal } from './refusals.ts';
import { isAboutCodes, isOtherMatter } from './talk.ts';
import { speaksOfMail } from './wording.ts';

/**
 * Where a text was found: anywhere on a page, as an opened message, as a row of a log page, typed by the user, or as the one
 * line in which a program tells the cause (a log's reason column).
 */
export type Surface = 'page' | 'message' | 'esp' | 'lookup' | 'line';

/** Words alone must be this sure, in a notice and in a short report. */
const WORDS_IN_NOTICE = 0.5;
const WORDS_IN_SHORT = 0.6;
/** Where the caller says that the text is a cause, they may say less. */
const WORDS_IN_LINE = 0.45;

/** Numbers of chapters look like statuses: several, each another, and no reply among them. */
const isOutline = (places: readonly Place[]): boolean =>
  places.every(({ reply, trust }) => reply === null && trust < 2) &&
  new Set(places.map(({ status }) => status)).size >= CHAPTERS;
const CHAPTERS = 3;

/** Do the words of a cause stand near the sign of a bounce? */
const isNear = ({ evidence }: Candidate, signs: Signs): boolean => {
  const place = evidence.find(({ span }) => span !== null)?.span;
  return !place || isNearSign(place, signs);
};

/** A dialogue without a failure, to its farewell. */
const wentWell = (refusals: readonly Refusal[]): boolean =>
  refusals.some(({ reply }) => reply !== null && reply < 400 && reply !== 221) &&
  refusals.every(({ reply }) => reply !== null && reply < 400);

/** The places that are not in the returned message, unless a report further down holds them. */
const shownPlaces = (places: Place[], { bodyEnd, blocks }: Notice, to: number): Place[] =>
  bodyEnd >= to
    ? places
    : places.filter(
        ({ start }) => start < bodyEnd || blocks.some(({ span }) => start >= span.start && start < span.end),
      );

/** See `diagnose` in `index.ts`. */
export const diagnoseText = (text: string, surface: Surface): Diagnosis[] => {
  const to = Math.min(text.length, MAX_TEXT);
  const rows = surface === 'esp';
  const cause = surface === 'line';
  const trusted = rows || surface === 'lookup';
  const notice = readNotice(text, to);
  const places = shownPlaces(findPlaces(text, 0, to, trusted), notice, to);
  const reading = rules.read(text, to);
  if (reading.lacksLanguages()) return [];
  const signs = signsOf(text, reading, to);
  if (signs.not) return [];
  const told = findRefusals(text, signs.bounce || trusted || !isOutline(places) ? places : [], to).filter(
    (one) => trusted || isToldOfMail(text, reading, one, signs, cause),
  );
  const refusals = trusted || !wentWell(told) ? told : [];
  const wordsMay = (): boolean =>
    isNotice(text, to, signs) ||
    notice.blocks.some(({ action }) => action !== null) ||
    (surface !== 'page' && isShortReport(text, to)) ||
    (cause && isMailLine(text, to, reading));
  // After a mail system's own sentence stands what it returned, and that may be about anything.
  const opened = text.slice(0, signs.opening?.end ?? notice.bodyEnd);
  if (refusals.length === 0 && !trusted && (!wordsMay() || isOtherMatter(opened))) return [];
  if (!trusted && !signs.bounce && isAboutCodes(text)) return [];
  const least = cause ? WORDS_IN_LINE : signs.bounce || trusted ? WORDS_IN_NOTICE : WORDS_IN_SHORT;
  const diagnoses: Diagnosis[] = [];
  for (const event of readEvents(text, notice, refusals, to, { rows, cause }, signs)) {
    const diagnosis = judge(text, reading, event);
    const [first] = diagnosis.candidates;
    if (
      first !== undefined &&
      (diagnosis.hits.length > 0 ||
        event.stated ||
        (first.weight >= least &&
          (trusted ||
            ((!signs.bounce || isNear(first, signs)) && speaksOfMail(text, reading, to, first, cause)))))
    )
      diagnoses.push(diagnosis);
  }
  if (diagnoses.length > 0 || refusals.length > 0) return diagnoses;
  const bare = bareNotice(text, notice, signs, to);
  return bare === null ? [] : [judge(text, reading, bare)];
};
