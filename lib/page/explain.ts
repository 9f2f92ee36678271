import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { createMarks } from './marks.ts';
import { createOverlay, type CardTools } from './overlay.ts';
import { past } from './past-fields.ts';

/** Answer of the look-up, as far as a card needs it. */
type Answer =
  { kind: 'codes'; diagnosis: Diagnosis } | { kind: 'bounce'; diagnoses: Diagnosis[] } | { kind: 'nothing' };

/** Opens a card beside the selection for its text. False when the text says nothing or nothing is selected here. */
export function explainSelection(
  doc: Document,
  text: string,
  lookup: (query: string) => Answer,
  tools: CardTools,
  signal: AbortSignal,
): boolean {
  const answer = lookup(text);
  const diagnosis =
    answer.kind === 'codes' ? answer.diagnosis : answer.kind === 'bounce' ? answer.diagnoses[0] : null;
  const selection = past(doc, 'getSelection')();
  if (!diagnosis || !selection || selection.rangeCount === 0 || signal.aborted) return false;
  const range = selection.getRangeAt(0).cloneRange();
  const life = AbortSignal.any([signal, newest().signal]);
  const marks = createMarks(doc, null, () => {}, life);
  const overlay = createOverlay(
    doc,
    () => marks,
    () => [],
    () => null,
    tools,
    life,
  );
  overlay.explain({ diagnosis, event: null }, () => range.getClientRects()[0]);
  return true;
}

let last = new AbortController();

/** One explained selection at a time. */
function newest(): AbortController {
  last.abort();
  return (last = new AbortController());
}
