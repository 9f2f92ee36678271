import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { CATALOGUE } from '#lib/smtp/catalogue/pairs.ts';
import { reasonKey } from '#lib/smtp/catalogue/reasons.ts';
import { translate } from '#lib/ext/i18n.ts';
import type { Suggestion } from '#lib/ext/omnibox.ts';

/** A reply, a status, or both, perhaps not typed to the end. */
const TYPED = /^\s*([2-7]\d{0,2})?(?:[\s/-]+|$)([245](?:\.\d{0,3}){0,2})?\s*$/;
const TYPED_STATUS = /^\s*([245]\.\d{0,3}(?:\.\d{0,3})?)\s*$/;

/**
 * Rows of the catalogue that begin with what was typed, exact ones first. Only the catalogue, not the rules: the address
 * bar takes codes, and the worker stays small; a pasted bounce is read on the page that Enter opens.
 */
export function suggest(typed: string): Suggestion[] {
  const lone = TYPED_STATUS.exec(typed);
  const [, reply = '', status = ''] = lone ? [null, '', lone[1]] : (TYPED.exec(typed) ?? [null]);
  if (!reply && !status) return [];
  return CATALOGUE.filter(
    (row) => String(row.reply).startsWith(reply) && (row.status ?? '').startsWith(status),
  )
    .sort((a, b) => Number(b.status === (status || null)) - Number(a.status === (status || null)))
    .map((row) => {
      const code = row.status ? `${row.reply} ${row.status}` : String(row.reply);
      const category = translate(`category.${CATEGORY_KEY[row.category]}.name`);
      const reason = translate(`reason.${reasonKey(row.reason)}.name`);
      return { content: code, description: `${code} · ${category} · ${reason}` };
    })
    .filter((line, at, lines) => lines.findIndex((it) => it.content === line.content) === at);
}
