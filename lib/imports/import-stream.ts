import { emptyEvent, type MailEvent } from './format.ts';
import { itemMapper } from './items.ts';
import { mailEvents } from './mail.ts';
import { createObserver, type Observer } from './observe.ts';
import { csvReader } from './read/csv.ts';
import { jsonReader, ndjsonReader } from './read/json.ts';
import { lineReader } from './read/lines.ts';
import { splitMbox, wholeMail } from './read/mbox.ts';
import type { Reader } from './read/reader.ts';
import { HEAD_BYTES, textPieces, headText, openFile, type Opened, type Piece } from './read/text.ts';
import { formItem, recognise, type Recognised } from './recognise.ts';
import { tableMapper } from './table.ts';
import { totalsMapper } from './totals.ts';
import { ImportError, type Batch, type ExternalTotal, type Problem, type StreamOptions } from './types.ts';

/** Observations in one batch, which is one transaction of the store. */
const BATCH_OBSERVATIONS = 20_000;
/** Rejected rows in one batch; a file of nothing else must not pile up. */
const BATCH_REJECTED = 5_000;
/** A slow file still reports about twice a second. */
const BATCH_MS = 500;

/** How a stream ended. */
export type StreamEnd = { format: string; problem: Problem | null };

const LINE_END = 10;

/** Takes text and fills the observer. */
type Sink = (piece: Piece, last: boolean) => void;

/**
 * Reads one file, batch by batch; the consumer's pace is the reader's pace. What was whole before a cut is kept.
 * The generator's return value tells format and what was odd.
 *
 * @throws ImportError when the file cannot be read at all; the signal's reason when it is aborted.
 */
export async function* importStream(
  source: ReadableStream<Uint8Array>,
  options: StreamOptions = {},
): AsyncGenerator<Batch, StreamEnd> {
  const opened = await openFile(source);
  try {
    const whole = opened.head.length < HEAD_BYTES;
    const found = recognise(headText(opened), whole, options.format, options.mapping);
    const observer = createObserver(found.format, { ...options, mapping: found.mapping ?? options.mapping });
    let rows = 0;
    let problem: Problem | null = found.format.totals ? 'totals' : null;
    let since = Date.now();
    try {
      for await (const totals of feed(opened, found, observer, options)) {
        const rest = options.wait?.();
        if (rest) await rest;
        options.signal?.throwIfAborted();
        if (totals.length === 0 && observer.size < BATCH_OBSERVATIONS && observer.refused < BATCH_REJECTED)
          if (Date.now() - since < BATCH_MS) continue;
        const batch = observer.batch(opened.read());
        rows += batch.counts.rows;
        yield { ...batch, totals };
        since = Date.now();
      }
    } catch (error) {
      // A stream that turns into zeros, or breaks: what came before is whole.
      if (options.signal?.aborted) throw error;
      problem = error instanceof ImportError ? error.problem : 'unreadable';
    }
    const batch = observer.batch(opened.read());
    rows += batch.counts.rows;
    if (batch.counts.rows > 0 || batch.rejected.length > 0) yield batch;
    if (opened.cut()) problem ??= 'truncated';
    if (rows === 0) problem ??= 'header_only';
    if (observer.timeless) problem ??= 'no_time';
    return { format: found.format.id, problem };
  } finally {
    await opened.close();
  }
}

/** Drives the readers; yields after each piece, with the totals it held. */
async function* feed(
  opened: Opened,
  found: Recognised,
  observer: Observer,
  options: StreamOptions,
): AsyncGenerator<ExternalTotal[]> {
  const { shape } = found;
  if (shape.kind === 'mail') {
    const messages = shape.mbox ? splitMbox(opened.bytes()) : wholeMail(opened.bytes());
    for await (const { bytes, line } of messages) {
      observer.row();
      const events = await mailEvents(bytes);
      if (events.length === 0)
        observer.take(
          { ...emptyEvent(), kind: 'skip' },
          () => line,
          () => '',
        );
      for (const event of events)
        observer.take(
          event,
          () => line,
          () => event.text,
        );
      yield [];
    }
    return;
  }
  const totals: ExternalTotal[] = [];
  const sink = sinkOf(found, observer, options, totals);
  for await (const piece of textPieces(opened.bytes(), opened.encoding)) {
    sink(piece, false);
    yield totals.splice(0);
  }
  sink({ text: () => '', bytes: null }, true);
  yield totals.splice(0);
}

function sinkOf(
  found: Recognised,
  observer: Observer,
  options: StreamOptions,
  totals: ExternalTotal[],
): Sink {
  const { shape, format, fields } = found;
  if (shape.kind === 'table') return tableSink(found, shape, observer, options, totals);
  if (shape.kind === 'json') {
    const map = itemMapper(format, fields, observer);
    const reader = shape.lines ? ndjsonReader(lineReader()) : jsonReader(format.items?.wraps ?? []);
    return pump(reader, observer, (value, line) => map(value, line));
  }
  if (shape.kind === 'form') {
    const map = itemMapper(format, fields, observer);
    return pump(lineReader(), observer, (text, line) => {
      if (text.trim() === '') return;
      try {
        map(formItem(text), line);
      } catch {
        observer.row();
        observer.reject(line(), 'not-json', text);
      }
    });
  }
  const read = format.log!.open(options.now ?? Date.now());
  const event: MailEvent = emptyEvent();
  const blank = emptyEvent();
  return pump(lineReader(), observer, (text, line) => {
    if (text === '') return;
    if (!read(text, event)) return observer.skip();
    observer.row();
    observer.take(event, line, () => text);
    Object.assign(event, blank);
  });
}

function tableSink(
  { format, fields }: Recognised,
  { header, delimiter, skip }: Extract<Recognised['shape'], { kind: 'table' }>,
  observer: Observer,
  options: StreamOptions,
  totals: ExternalTotal[],
): Sink {
  const reader = csvReader(delimiter);
  const map = tableMapper(format, fields, header, delimiter, observer, options);
  const row = format.totals ? totalsMapper(fields, header, observer, (total) => totals.push(total)) : map.row;
  let toSkip = skip;
  const parse = pump(reader, observer, (values, line, last) => {
    if (toSkip > 0) toSkip--;
    else row(values, line, last);
  });
  return ({ text, bytes }, last) => {
    if (!bytes || format.totals) return parse({ text, bytes }, last);
    let at = 0;
    if (toSkip > 0) {
      // The header goes through the parser; it decides on the line ends.
      for (let lines = toSkip; lines > 0; lines--) at = bytes.indexOf(LINE_END, at) + 1 || bytes.length;
      const header = text(0, at);
      parse({ text: () => header, bytes }, false);
    }
    // What is well made goes the quick way; the parser takes over at the first odd row of the piece.
    if (toSkip === 0 && reader.idle) {
      const taken = map.quick(bytes, at, reader.line);
      reader.pass(taken.lines);
      at = taken.at;
    }
    if (last || at < bytes.length) parse({ text: () => text(at), bytes }, last);
  };
}

/** Hands each record of a reader to `map`; broken ones are counted as rows. */
function pump<T>(
  reader: Reader<T>,
  observer: Observer,
  map: (value: T, line: () => number, last: boolean) => void,
): Sink {
  return ({ text }, last) => {
    const { values, line, broken } = reader.push(text(), last);
    let at = 0;
    // One function for all rows: the line of a row is counted only when it is asked for.
    const lineHere = () => line(at);
    for (; at < values.length; at++) map(values[at]!, lineHere, last);
    for (const fault of broken) {
      observer.row();
      observer.reject(fault.line, fault.why, fault.row);
    }
  };
}
