import { espWord } from '#lib/smtp/rules/esp-vocabulary.ts';
import { EVENT_WORDS, eventWord } from '../event-words.ts';
import { defineFormat } from '../format.ts';

/** Any other table or JSON lines: the columns are guessed from their names and values (`mapping.ts`) and confirmed by the user. */
export const genericDelimited = defineFormat({
  id: 'generic-delimited',
  name: 'Other table (CSV, TSV, JSON lines)',
  fields: {},
  kinds: EVENT_WORDS,
  otherwise: 'bounce',
  refineFailure(event) {
    if (eventWord(event.word)) return;
    const told = `${event.reply} ${event.text}`.trim();
    if (/^(?:smtp; *)?2\d\d\b/i.test(told) || event.status.startsWith('2.')) event.kind = 'delivered';
    else if (told !== '' || event.status !== '') event.kind = eventWord(event.text) ?? 'bounce';
    // Nothing was said: an unknown word alone makes no bounce.
    else if (espWord('', event.word) === null) event.kind = 'skip';
  },
});
