import type { Span } from './diagnosis.ts';
import { headingAfter } from './headings.ts';
import { insert } from './insert.ts';
import { lineEnd, lineStart } from './lines.ts';
import { MAX_EVENTS, MAX_HUMAN, MAX_PARAGRAPHS, MAX_REFUSAL } from './limits.ts';
import { addressIn, type Notice, type ReportBlock } from './notice.ts';
import type { Progress } from './permanence.ts';
import { stageOf, type Stage } from './stage.ts';
import { explaining, reasonIn } from './explaining.ts';
import { NO_SIGNS, type Signs } from './gate.ts';
import { isWrapper, type Refusal } from './refusals.ts';

/** A stretch of text to read, and how much its words say about this event. */
export type Stretch = Span & {
  /** 1 for the refusal itself, less with distance. */
  says: number;
  /** Rules weaker than this are not believed at this distance. */
  floor: number;
};

/** What is known of one event before its words are read. */
export type Event = {
  span: Span;
  /** In text order. */
  refusals: readonly Refusal[];
  reply: number | null;
  status: string | null;
  /** What the report's `Status:` line says; mail systems make it up when the remote server gave none. */
  reported: string | null;
  /** Nearest to the cause first. */
  stretches: Stretch[];
  /** What to read when the stretches leave it open. */
  paragraphs?: () => Stretch[];
  progress: Progress;
  /** The command the refusal answers. */
  stage: () => Stage;
  /** A report states the failure, whatever its words. */
  stated: boolean;
  /** The sentence that states it, where neither code nor words tell a cause. */
  sentence?: Span;
  recipients: string[];
};

/** Exim adds this to the last reply when it gives up: https://www.exim.org/exim-html-current/doc/html/spec_html/ch-retry_configuration.html */
const GAVE_UP = /:\s{1,6}retry timeout exceeded/i;

const progressOf = (
  text: string,
  said: Refusal | undefined,
  block: ReportBlock | null,
  signs: Signs,
): Progress => {
  if (block?.action === 'failed') return 'given-up';
  if (block?.action === 'delayed' || signs.delayed) return 'delayed';
  if (said && GAVE_UP.test(text.slice(said.start, said.end))) return 'given-up';
  return signs.failed ? 'failed' : null;
};

const STATUS = /[245]\.\d{1,2}\.\d{1,3}/;

const within = (one: Refusal, span: Span): boolean => one.start >= span.start && one.start < span.end;

/** A refusal told in a line or paragraph ends with it. */
const clipped = (one: Refusal, span: Span): Refusal =>
  within(one, span) && one.end > span.end ? { ...one, end: span.end } : one;

const outranks = (a: Refusal, b: Refusal): boolean => a.rank > b.rank;

/** From the line before a refusal on, when that is short: it may name the speaker. */
const lineBefore = (text: string, start: number, floor: number): number => {
  const line = lineStart(text, start);
  return Math.max(floor, line > 0 && start - line < 40 ? lineStart(text, line - 1) : line);
};

/** The refusal to show and the one whose words decide: they differ when a system wraps another's reply. */
const speakerOf = (ranked: readonly Refusal[]): { code: Refusal | undefined; said: Refusal | undefined } => {
  const said = ranked[0];
  if (!said?.inner) return { code: said, said };
  // A wrapper with a meaning of its own ("5.7.23 … -> 550 5.7.1; SPF") keeps its code; the bare wrappers do not.
  const outer = ranked.find(
    (one) => !one.inner && one.start < said.start && said.start - one.start < MAX_REFUSAL,
  );
  return { code: outer && outer.status !== null && !isWrapper(outer.status) ? outer : said, said };
};

/** How words of the human part count beside a refusal, and when nothing else is told. */
const FAR = { says: 0.78, floor: 0.8 };
const ALONE = { says: 0.86, floor: 0.6 };
/** … and where the caller says that the text is the cause of one bounce. */
const CAUSE = { says: 1, floor: 0.45 };

/** The human part by paragraphs, so that a word of one is not held against a word of another. */
const paragraphsOf = (text: string, human: Span, weights: { says: number; floor: number }): Stretch[] => {
  const paragraphs: Stretch[] = [];
  const to = Math.min(human.end, human.start + MAX_HUMAN);
  let start = human.start;
  while (start < to && paragraphs.length < MAX_PARAGRAPHS) {
    const gap = GAP.exec(text.slice(start, to));
    const end = gap === null ? to : start + gap.index;
    if (end - start > 3) paragraphs.push({ start, end, ...weights });
    start = gap === null ? to : end + gap[0].length;
  }
  return paragraphs;
};
const GAP = /\n[ \t>]*\r?\n\s*/;

const eventOf = (
  text: string,
  refusals: readonly Refusal[],
  block: ReportBlock | null,
  recipients: string[],
  human: Span,
  signs: Signs,
  cause = false,
): Event => {
  const ranked: Refusal[] = [];
  for (const one of explaining(refusals)) insert(ranked, clipped(one, human), outranks);
  const { code, said } = speakerOf(ranked);
  const reported = block?.status
    ? (STATUS.exec(text.slice(block.status.start, block.status.end))?.[0] ?? null)
    : null;
  const stretches: Stretch[] = [];
  const reason = reasonIn(text, human);
  if (reason !== null) stretches.push({ ...reason, says: 1, floor: 0 });
  if (said && said.reply !== null) stretches.push({ start: said.start, end: said.end, says: 1, floor: 0 });
  if (block?.diagnostic) stretches.push({ ...block.diagnostic, says: 0.98, floor: 0 });
  if (said) {
    const start = lineBefore(text, said.start, human.start);
    stretches.push({ start, end: said.end, says: said.reply === null ? 0.98 : 0.9, floor: 0 });
  }
  for (const other of ranked.slice(1, 4))
    if (other.reply !== null && other.rank > 0)
      stretches.push({ start: other.start, end: other.end, says: 0.8, floor: 0.6 });
  return {
    span: said ? { start: code?.start ?? said.start, end: said.end } : human,
    refusals,
    reply: code?.reply ?? null,
    status: code?.status ?? (code?.reply == null ? reported : null),
    reported,
    stretches,
    paragraphs: () => paragraphsOf(text, human, said ? FAR : cause ? CAUSE : ALONE),
    progress: progressOf(text, said, block, signs),
    stage: () => (said && said.reply !== null ? stageOf(text, said) : null),
    stated: block !== null && (block.action === 'failed' || block.action === 'delayed'),
    recipients,
  };
};

/** "… ** ann@dest.example R=…" and "… == ann@dest.example R=…": the address stands before the router, its alias behind it. */
const EXIM_FAILURE = /\s(?:\*\*|==)\s([^\s<>]{1,64}@[^\s<>]{1,255})\s/;
const LOG_LINE = /\b(?:to=<|dsn=|status=(?:bounced|deferred)|stat=|==|\*\*)/;

type Group = Span & { recipients: string[] };

/** Stretches of the human part that begin with a recipient of their own and hold a refusal of their own. */
const groupsOf = (text: string, refusals: readonly Refusal[], human: Span): Group[] => {
  const marks: { at: number; recipient: string }[] = [];
  for (
    let found = headingAfter(text, human.start, human.end);
    found !== null && marks.length < MAX_EVENTS;
    found = headingAfter(text, found.end, human.end)
  ) {
    const { start, recipient } = found;
    // A wrapped reply may begin its next line with the address it is about: "said: 550 5.1.1\n    <ann@…>: User unknown".
    if (marks.at(-1)?.recipient !== recipient) marks.push({ at: start, recipient });
  }
  const groups: Group[] = [];
  let waiting: string[] = [];
  marks.forEach(({ at, recipient }, index) => {
    const end = marks[index + 1]?.at ?? human.end;
    waiting.push(recipient);
    if (!refusals.some((one) => one.start >= at && one.start < end)) return;
    groups.push({ start: at, end, recipients: [...new Set(waiting)] });
    waiting = [];
  });
  return groups;
};

/** Lines of a log, each an event of its own. */
const logLines = (text: string, refusals: readonly Refusal[], human: Span, rows: boolean): Group[] => {
  const lines: Group[] = [];
  for (const one of refusals) {
    const start = Math.max(human.start, lineStart(text, one.start));
    const end = Math.min(human.end, lineEnd(text, one.places.at(-1)!.end));
    if (lines.at(-1)?.start === start) continue;
    const line = text.slice(start, Math.min(end, start + MAX_REFUSAL));
    const recipient =
      addressIn(/to=<?([^\s>,]+)/.exec(line)?.[1] ?? EXIM_FAILURE.exec(line)?.[1] ?? '') ??
      (rows ? addressIn(line) : null);
    if (recipient !== null && (rows || LOG_LINE.test(line)))
      lines.push({ start, end, recipients: [recipient] });
  }
  return lines;
};

/**
 * Splits a text into its events: by report block, by recipient, by log line, or the whole as one. `rows`: it is a row of a log
 * page; `cause`: it tells the cause of one bounce and nothing else.
 */
export const readEvents = (
  text: string,
  notice: Notice,
  refusals: readonly Refusal[],
  to: number,
  { rows, cause }: { rows: boolean; cause: boolean },
  signs: Signs,
): Event[] => {
  const human: Span = { start: 0, end: Math.min(notice.bodyEnd, to) };
  const named = new Map<string, ReportBlock>();
  for (const block of notice.blocks)
    if (block.recipient !== null && !named.has(block.recipient)) named.set(block.recipient, block);
  const outside = refusals.filter((one) => !notice.blocks.some(({ span }) => within(one, span)));
  if (named.size === 0) {
    const lines = logLines(text, refusals, human, rows);
    if (lines.length > 1)
      return lines.slice(0, MAX_EVENTS).map((line) =>
        eventOf(
          text,
          refusals.filter((one) => within(one, line)),
          null,
          line.recipients,
          line,
          NO_SIGNS,
        ),
      );
  }
  const groups = groupsOf(text, outside, human);
  if (named.size > 1 || groups.length > 1) {
    const events: Event[] = [];
    const told = new Set<string>();
    for (const [recipient, block] of [...named].slice(0, MAX_EVENTS)) {
      const group = groups.find(({ recipients }) => recipients.includes(recipient));
      for (const one of group?.recipients ?? []) told.add(one);
      told.add(recipient);
      const own = refusals.filter(
        (one) =>
          within(one, block.span) ||
          (group
            ? // The last recipient's stretch may run on over the blocks of the others.
              within(one, group) &&
              !notice.blocks.some(({ span }) => span !== block.span && within(one, span))
            : text
                .slice(Math.max(0, one.start - 120), one.end)
                .toLowerCase()
                .includes(recipient)),
      );
      events.push(eventOf(text, own, block, [recipient], group ?? block.span, NO_SIGNS));
    }
    for (const group of groups)
      if (!group.recipients.some((one) => told.has(one)) && named.size === 0)
        events.push(
          eventOf(
            text,
            outside.filter((one) => within(one, group)),
            null,
            group.recipients,
            group,
            signs,
          ),
        );
    if (events.length > 0) return events;
  }
  const block = notice.blocks.find(({ diagnostic }) => diagnostic !== null) ?? notice.blocks[0] ?? null;
  const recipient = block?.recipient ?? groups[0]?.recipients[0] ?? null;
  const recipients = recipient ? [recipient] : recipientsIn(text, human, refusals);
  return [eventOf(text, refusals, block, recipients, human, signs, cause)];
};

const RECIPIENT =
  /(?:(?:deliver|delivering|send|sending|sent)\s(?:your\s)?(?:(?:e-?)?mail|message)?\s?to\s|\b(?:e-?mail|message)\sto\s|(?:to|recipients?|recipient(?:'s)?\s(?:e-?mail\s)?address|rcpt to|adress\w*|destinat\w*|empf\w*|failed)\s?[:=])\s{0,6}<?([^\s<>()[\]",;:=]{1,64}@[^\s<>()[\]",;:=]{1,255})/i;

/** The notice's own head, as an archive or a source view shows it above the text: "To" there is the mailbox it came to. */
const OWN_HEADS =
  /^(?:from|to|subject|date|delivered-to|return-path):[^\n]*\n(?:[\w-]{2,24}:[^\n]*\n|[ \t]+\S[^\n]*\n){2,40}/im;
/** It stands at the top, below what a page shows of itself. */
const HEADS_AT = 600;

const ownHeads = (text: string, before: number): number => {
  const head = text.slice(0, HEADS_AT + 4_000);
  const found = head.includes('\n') ? OWN_HEADS.exec(head) : null;
  return found !== null && found.index < HEADS_AT && found.index + found[0].length <= before
    ? found.index + found[0].length
    : 0;
};

const recipientsIn = (text: string, human: Span, refusals: readonly Refusal[]): string[] => {
  const from = human.start + ownHeads(text.slice(human.start, human.end), refusals[0]?.start ?? human.end);
  const head = text.slice(from, Math.min(human.end, from + 4_000));
  if (!head.includes('@')) return [];
  const named =
    addressIn(EXIM_FAILURE.exec(head)?.[1] ?? '') ??
    headingAfter(head, 0, head.length)?.recipient ??
    addressIn(RECIPIENT.exec(head)?.[1] ?? '') ??
    (refusals[0] ? addressIn(text.slice(refusals[0].start, refusals[0].end)) : null) ??
    addressIn(head);
  return named ? [named] : [];
};
