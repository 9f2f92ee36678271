import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { adviceFor, rivals } from './advice.ts';
import { replyMeaning, statusMeaning } from './code-text.ts';
import {
  actorText,
  addressText,
  categoryName,
  diagnosisOutlook,
  sentenceText,
  tips,
  verdictText,
} from './diagnosis-text.ts';
import type { Translate } from './text.ts';
import { reasonKey, type Reason } from '#lib/smtp/catalogue/reasons.ts';

/** What the explanation needs beside the diagnosis. */
export type ExplanationContext = {
  /** Who refused, or null. */
  providerName: string | null;
  /** Never sent by the ESP; the diagnosis' own word when left out. */
  neverSent?: boolean;
};

/**
 * The card as plain text, for a ticket or a chat: verdict, sentence, who acts, tips, codes with their meaning, what decided.
 * Holds nothing of the page but the words that decided.
 */
export function explanationText(t: Translate, diagnosis: Diagnosis, context: ExplanationContext): string {
  const advice = adviceFor(diagnosis);
  const lines = [`${verdictText(t, diagnosis)} (${t(`permanence.${diagnosisOutlook(diagnosis)}`)})`];
  const sentence = sentenceText(t, diagnosis, context.providerName, context.neverSent);
  if (sentence) lines.push(sentence);
  if (advice.candidate) {
    lines.push('', actorText(t, diagnosis), ...tips(t, diagnosis).map((tip) => `- ${tip}`));
  } else {
    lines.push(
      '',
      t('ui.card.wouldDecide'),
      ...rivals(diagnosis).map(
        ({ category, reason }) =>
          `- ${categoryName(t, category)}: ${t(`reason.${reasonKey(reason)}.decide`)}`,
      ),
    );
  }
  lines.push(addressText(t, diagnosis));
  const { reply, status } = diagnosis;
  if (reply !== null || status !== null) {
    lines.push('');
    if (reply !== null) lines.push(`${reply}: ${replyMeaning(t, reply)}`);
    if (status !== null) lines.push(`${status}: ${statusMeaning(t, status)}`);
  }
  const evidence = diagnosis.candidates[0]?.evidence[0];
  if (evidence?.words) lines.push('', t('ui.card.decidedBy', [evidence.words]));
  if (evidence?.source) lines.push(evidence.source);
  return lines.join('\n');
}

/** Reasons whose reply to the customer already asks to send the message again. */
const ASKS_TO_SEND_AGAIN: ReadonlySet<Reason> = new Set(['over-quota', 'too-many-recipients', 'dns-failure']);

/**
 * A reply ready to be sent to the person whose mail bounced: a greeting, what happened and what to do in plain words, a
 * closing. Right for the decided reason; when nothing is decided it promises no more than is known.
 */
export function customerReplyText(t: Translate, diagnosis: Diagnosis): string {
  const { reason, tips: chosen } = adviceFor(diagnosis);
  // A refusal for now must not be told as final, nor one that ended this message as if it went on.
  const passing = reason !== null && diagnosis.permanence === 'temporary';
  const over = reason !== null && chosen[0] === 'again' && !ASKS_TO_SEND_AGAIN.has(reason);
  const waiting = chosen[0] === 'wait';
  const paragraphs = [
    t('ui.reply.greeting'),
    t(!reason ? 'ui.reply.undecided' : waiting ? 'ui.reply.waiting' : `reason.${reasonKey(reason)}.customer`),
    ...(passing ? [t('ui.reply.temporary')] : []),
    ...(over ? [t('ui.reply.over')] : []),
    t('ui.reply.closing'),
  ];
  return paragraphs.join('\n\n');
}
