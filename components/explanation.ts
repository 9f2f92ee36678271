import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { adviceFor, rivals } from './advice.ts';
import { replyMeaning, statusMeaning } from './code-text.ts';
import { actorText, addressText, categoryName, sentenceText, tips, verdictText } from './diagnosis-text.ts';
import type { Translate } from './text.ts';
import { reasonKey } from '#lib/smtp/catalogue/reasons.ts';

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
  const lines = [`${verdictText(t, diagnosis)} (${t(`permanence.${diagnosis.permanence}`)})`];
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

/**
 * A reply ready to be sent to the person whose mail bounced: a greeting, what happened and what to do in plain words, a
 * closing. Right for the decided reason; when nothing is decided it promises no more than is known.
 */
export function customerReplyText(t: Translate, diagnosis: Diagnosis): string {
  const { reason, candidate } = adviceFor(diagnosis);
  // A refusal for now must not be told as final, whatever the reason usually is.
  const passing = candidate !== null && diagnosis.permanence === 'temporary';
  const paragraphs = [
    t('ui.reply.greeting'),
    reason ? t(`reason.${reasonKey(reason)}.customer`) : t('ui.reply.undecided'),
    ...(passing && reason !== null ? [t('ui.reply.temporary')] : []),
    t('ui.reply.closing'),
  ];
  return paragraphs.join('\n\n');
}
