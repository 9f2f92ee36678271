import type { Permanence } from '#lib/smtp/diagnosis.ts';
import type { Outlook } from './advice.ts';
import { useText } from './text.ts';

/** Filled, half, empty: readable without colour. */
export const PERMANENCE_GLYPH: Record<Permanence, string> = { permanent: '●', temporary: '◐', unknown: '○' };

/** Will it work as it is: a word with a glyph, never a colour alone. */
export function PermanenceMark({ permanence, outlook }: { permanence: Permanence; outlook: Outlook }) {
  const t = useText();
  return (
    <span class="bl-permanence" data-permanence={permanence}>
      <span aria-hidden="true">{PERMANENCE_GLYPH[permanence]}</span> {t(`permanence.${outlook}`)}
    </span>
  );
}
