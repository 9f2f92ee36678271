import type { EventKind } from './format.ts';

const KINDS: Readonly<Record<string, EventKind>> = {
  fail: 'bounce',
  failed: 'bounce',
  bounced: 'bounce',
  defer: 'deferred',
  deferred: 'deferred',
  pending: 'deferred',
  gettingstatus: 'skip',
  deliver: 'delivered',
  delivered: 'delivered',
  send: 'delivered',
  sendexternal: 'delivered',
  filteredasspam: 'bounce',
  quarantined: 'skip',
};

/** What an event or status word of Exchange's traces means; most tell of the way, not of the end. */
export const exchangeKind = (word: string): EventKind =>
  KINDS[word.toLowerCase().replace(/[\s_]+/g, '')] ?? 'skip';

/**
 * The last error in `[{LED=550 5.1.10 …};{MSG=};{FQDN=mx.example.net};{IP=203.0.113.5};{LRT=3/1/2026 10:00:00 AM}]`,
 * the form Exchange writes remote replies in. Falsy text when there is none.
 */
export function lastError(cell: string): { text: string; host: string; time: string } {
  const field = (name: string): string => {
    const from = cell.indexOf(`{${name}=`);
    if (from === -1) return '';
    const start = from + name.length + 2;
    const end = cell.indexOf('}', start);
    return cell.slice(start, end === -1 ? cell.length : end).trim();
  };
  return { text: field('LED'), host: field('FQDN'), time: field('LRT') };
}
